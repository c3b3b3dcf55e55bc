import { sql } from 'kysely';
import type { ConversationId } from '#server/kernel/index.ts';
import type { DbOrTrx } from '#server/platform/db/index.ts';

/**
 * Conversations of the assistant that got nowhere since some time in this span, and whose customer wrote again after
 * the first attempt that failed. Who asked once and left does not wait.
 */
export async function listStuck(
  db: DbOrTrx,
  span: { from: Date; to: Date },
  limit: number,
): Promise<ConversationId[]> {
  const { rows } = await sql<{ id: string }>`
    select c.id from conversation c
    where c.control = 'assistant' and c.channel <> 'evaluation' and c.stuck_since between ${span.from} and ${span.to}
      and exists (
        select 1 from message m
        where m.conversation_id = c.id and m.seq = c.customer_seq and m.created_at > c.stuck_since)
    order by c.stuck_since limit ${limit}`.execute(db);
  return rows.map((row) => row.id as ConversationId);
}
