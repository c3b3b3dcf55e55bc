import { insertNote, moveControl } from '#server/conversations/index.ts';
import { AppError, type ConversationId } from '#server/kernel/index.ts';
import type { InboxAgent, MoveOptions } from '../types.ts';
import { toQueue } from './to-queue.ts';
import type { DeskDeps } from './types.ts';

/** An agent gives back what they hold: it waits in its queue again and is not given to them by itself any more. */
export async function declineConversation(
  deps: DeskDeps,
  id: ConversationId,
  agent: InboxAgent,
  { seen, note }: MoveOptions = {},
): Promise<void> {
  const at = deps.clock.now();
  const moved = await moveControl(
    deps.db,
    {
      conversationId: id,
      event: { type: 'agent-queued', agentId: agent.id },
      seen,
      ...(note ? { note } : {}),
      given: async (_trx, conversation) => conversation.control === 'agent',
      settle: (trx, conversation) =>
        toQueue(trx, conversation, {
          release: deps.release(),
          rule: 'agent-declined',
          reasons: [`${agent.name} could not take it`],
          declinedBy: agent.id,
          at,
        }),
      also: async (trx, { lastSeq: afterSeq }) => {
        const text = ['back to its queue', note].filter(Boolean).join('. ');
        const written = { kind: 'passed-on' as const, agentId: agent.id, agentName: agent.name };
        await insertNote(trx, { ...written, conversationId: id, text, afterSeq }, at);
      },
    },
    at,
  );
  if (!moved)
    throw new AppError('conflict', 'You do not have this conversation.', { fix: 'Look at it as it is now.' });
  deps.publish({ type: 'control', conversationId: id, control: 'queue' });
}
