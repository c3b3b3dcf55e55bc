import type { ConversationId, CustomerId } from '#server/kernel/index.ts';
import type { DbOrTrx } from '#server/platform/db/index.ts';
import type { Conversation } from '../types.ts';
import { toConversation } from './conversation.ts';

/** The customer's conversations before a moment in which something was said, newest first. */
export async function listEarlierConversations(
  db: DbOrTrx,
  customerId: CustomerId,
  before: Date,
  limit: number,
): Promise<Conversation[]> {
  const rows = await db
    .selectFrom('conversation')
    .selectAll()
    .where('customer_id', '=', customerId)
    .where('created_at', '<', before)
    .where('last_seq', '>', 0)
    .orderBy('created_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toConversation);
}

/** Those of these conversations that exist, in no order. */
export async function listConversationsById(db: DbOrTrx, ids: ConversationId[]): Promise<Conversation[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('conversation').selectAll().where('id', 'in', ids).execute();
  return rows.map(toConversation);
}
