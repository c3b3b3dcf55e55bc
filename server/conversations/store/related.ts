import type { DbOrTrx } from '#server/platform/db/index.ts';
import type { Conversation } from '../types.ts';
import { toConversation } from './conversation.ts';

/** A customer's other conversations in which something was said, the last changed first. */
export async function listRelated(
  db: DbOrTrx,
  conversation: Pick<Conversation, 'id' | 'customerId'>,
  limit: number,
): Promise<Conversation[]> {
  const rows = await db
    .selectFrom('conversation')
    .selectAll()
    .where('customer_id', '=', conversation.customerId)
    .where('id', '!=', conversation.id)
    .where('last_seq', '>', 0)
    .where('channel', '!=', 'evaluation')
    .orderBy('updated_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toConversation);
}
