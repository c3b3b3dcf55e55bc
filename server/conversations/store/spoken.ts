import type { ConversationId } from '#server/kernel/index.ts';
import type { DbOrTrx } from '#server/platform/db/index.ts';

/** Who wrote since a moment, customer or agent, in order; without the words. */
export async function listSpoken(
  db: DbOrTrx,
  id: ConversationId,
  since: Date,
): Promise<{ author: 'customer' | 'agent'; at: Date }[]> {
  const rows = await db
    .selectFrom('message')
    .select(['author', 'created_at'])
    .where('conversation_id', '=', id)
    .where('author', 'in', ['customer', 'agent'])
    .where('created_at', '>=', since)
    .orderBy('seq')
    .execute();
  return rows.map((row) => ({ author: row.author as 'customer' | 'agent', at: row.created_at }));
}
