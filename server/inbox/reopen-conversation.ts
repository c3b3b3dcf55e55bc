import { insertNote, moveControl } from '#server/conversations/index.ts';
import { resumeEscalation, takeEscalation } from '#server/escalation/index.ts';
import type { Clock, ConversationId } from '#server/kernel/index.ts';
import type { TurnEvent } from '#server/pipeline/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import type { InboxAgent } from './types.ts';

/** Opening again so soon after the end undoes it: the case goes on as if it had not ended. */
const UNDO_MS = 2 * 60 * 1000;

/** Opens a closed conversation again; the agent has it then. Throws `not_found` or `conflict`. */
export async function reopenConversation(
  deps: { db: Db; clock: Clock; publish: (event: TurnEvent) => void },
  input: { conversationId: ConversationId; agent: InboxAgent; seen?: number | undefined },
): Promise<void> {
  const { conversationId, agent, seen } = input;
  const at = deps.clock.now();
  const since = new Date(at.getTime() - UNDO_MS);
  await moveControl(
    deps.db,
    {
      conversationId,
      event: { type: 'agent-reopened', agentId: agent.id },
      agentName: agent.name,
      seen,
      changes: { failed_attempts: 0, stuck_since: null, said_goodbye: false, merged_into: null },
      also: async (trx, { lastSeq }) => {
        const resumed = await resumeEscalation(trx, { conversationId, since });
        if (resumed) await takeEscalation(trx, { conversationId, agentId: agent.id, now: at });
        const note = { kind: 'reopened' as const, agentId: agent.id, agentName: agent.name, text: '' };
        await insertNote(trx, { ...note, conversationId, afterSeq: lastSeq }, at);
      },
    },
    at,
  );
  deps.publish({ type: 'control', conversationId, control: 'agent', agentName: agent.name });
}
