import { clearPending } from '#server/actions/index.ts';
import { type Conversation, findConversation, insertNote, moveControl } from '#server/conversations/index.ts';
import { takeEscalation } from '#server/escalation/index.ts';
import { type AgentId, AppError, type ConversationId, DEFAULT_QUEUE } from '#server/kernel/index.ts';
import type { Trx } from '#server/platform/db/index.ts';
import type { InboxAgent, MoveOptions } from '../types.ts';
import { listAgents } from './list-agents.ts';
import { toQueue } from './to-queue.ts';
import type { AssignTarget, DeskDeps } from './types.ts';

/** An agent passes a conversation to a colleague or to a queue: their own, one that waits, or, supervising, any. */
export async function assignConversation(
  deps: DeskDeps,
  id: ConversationId,
  by: InboxAgent,
  to: AssignTarget,
  options: MoveOptions = {},
): Promise<void> {
  if ('agentId' in to) return giveToColleague(deps, id, by, to.agentId, options);
  const { queue } = to;
  const { seen, note, supervises } = options;
  refuseUnknownQueue(deps, queue);
  const at = deps.clock.now();
  let wasMine = false;
  await moveControl(
    deps.db,
    {
      conversationId: id,
      event: { type: 'agent-queued', agentId: by.id, ...(supervises ? { takesOver: true } : {}) },
      seen,
      ...(note ? { note } : {}),
      given: async (_trx, before) => {
        wasMine = before.agentId === by.id;
        return true;
      },
      settle: (trx, conversation) => {
        const reasons = [`${by.name} passed it to this queue`];
        return toQueue(trx, conversation, {
          release: deps.release(),
          rule: 'agent-passed-on',
          reasons,
          queue,
          // Else a queue that gives cases would give it right back.
          ...(wasMine ? { declinedBy: by.id } : {}),
          at,
        });
      },
      also: (trx, conversation) => noteItPassedOn(trx, conversation, by, `to the queue ${queue}`, note, at),
    },
    at,
  );
  deps.publish({ type: 'control', conversationId: id, control: 'queue' });
}

async function giveToColleague(
  deps: DeskDeps,
  id: ConversationId,
  by: InboxAgent,
  agentId: AgentId,
  { seen, note, supervises }: MoveOptions,
): Promise<void> {
  const colleague = (await listAgents(deps.db)).find((agent) => agent.id === agentId);
  if (!colleague) {
    throw new AppError('invalid_input', 'There is no such agent.', {
      fix: 'Choose somebody who works in the inbox.',
      fields: { to: 'not an agent' },
    });
  }
  const at = deps.clock.now();
  const takesOver = supervises ? { takesOver: true } : {};
  await moveControl(
    deps.db,
    {
      conversationId: id,
      event: { type: 'agent-assigned', agentId, by: by.id, ...takesOver },
      agentName: colleague.name,
      seen,
      ...(note ? { note } : {}),
      also: async (trx, conversation) => {
        await takeEscalation(trx, { conversationId: id, agentId, now: at });
        await clearPending(trx, id);
        await noteItPassedOn(trx, conversation, by, `to ${colleague.name}`, note, at);
      },
    },
    at,
  );
  const now = await findConversation(deps.db, id);
  if (now?.agentId === agentId)
    deps.publish({ type: 'control', conversationId: id, control: 'agent', agentName: colleague.name });
}

/** Whoever gets it reads in the thread from whom, and what they were told. */
async function noteItPassedOn(
  trx: Trx,
  { id: conversationId, lastSeq: afterSeq }: Pick<Conversation, 'id' | 'lastSeq'>,
  by: InboxAgent,
  where: string,
  note: string | undefined,
  at: Date,
): Promise<void> {
  const text = note ? `${where}. ${note}` : where;
  const written = { kind: 'passed-on' as const, agentId: by.id, agentName: by.name };
  await insertNote(trx, { ...written, conversationId, text, afterSeq }, at);
}

/** A company that describes its queues has those and the general one; else a queue is any name. */
function refuseUnknownQueue(deps: DeskDeps, name: string): void {
  const { queues } = deps.release().company;
  const known = [...new Set([...queues.map((queue) => queue.name), DEFAULT_QUEUE])];
  const isName = /^[a-z0-9-]+$/.test(name);
  if (queues.length === 0 ? isName : known.includes(name)) return;
  throw new AppError('invalid_input', `There is no queue "${name}".`, {
    fix:
      queues.length === 0 ? 'Use lower-case letters, digits and hyphens.' : `Use one of ${known.join(', ')}.`,
    fields: { to: 'not a queue' },
  });
}
