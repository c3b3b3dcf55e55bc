import { sql } from 'kysely';
import type { AgentId, ConversationId } from '#server/kernel/index.ts';
import type { DbOrTrx } from '#server/platform/db/index.ts';
import '../tables.ts';

/** Up to which message this agent has read each of these conversations; what they never opened is left out. */
export async function listReadMarks(
  db: DbOrTrx,
  agentId: AgentId,
  ids: ConversationId[],
): Promise<Map<ConversationId, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('read_mark')
    .select(['conversation_id', 'seq'])
    .where('agent_id', '=', agentId)
    .where((eb) => eb('conversation_id', '=', eb.fn.any(eb.val(ids))))
    .execute();
  return new Map(rows.map((row) => [row.conversation_id as ConversationId, row.seq]));
}

/** The agent has read up to this message; an older mark of another tab does not move it back. Nothing for a conversation that is not there. */
export async function saveReadMark(
  db: DbOrTrx,
  mark: { agentId: AgentId; conversationId: ConversationId; seq: number },
): Promise<void> {
  await sql`
    insert into read_mark (agent_id, conversation_id, seq)
    select ${mark.agentId}, id, least(last_seq, ${mark.seq}) from conversation where id = ${mark.conversationId}
    on conflict (agent_id, conversation_id) do update set seq = greatest(read_mark.seq, excluded.seq)`.execute(
    db,
  );
}
