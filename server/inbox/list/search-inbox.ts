import { type Conversation, searchConversations } from '#server/conversations/index.ts';
import { searchCustomers } from '#server/customers/index.ts';
import { type Db, toSearchQuery } from '#server/platform/db/index.ts';
import type { InboxQuery } from './types.ts';

/** A name that more customers share names none of them: of so many, those who came last count. */
const MOST_CUSTOMERS = 500;

/**
 * Conversations that somebody searches for by words of a message, a customer's name or e-mail, an order number or the id;
 * the last changed first, one more than the limit. A single letter finds nothing: it begins too many words.
 */
export async function searchInbox(
  db: Db,
  text: string,
  { filter, after, limit }: InboxQuery,
): Promise<Conversation[]> {
  const query = toSearchQuery(text);
  if (!query) return [];
  const customerIds = await searchCustomers(db, query, MOST_CUSTOMERS);
  const id = /^cnv_\w+$/.exec(text.trim())?.[0];
  return searchConversations(db, { query, customerIds, id, filter, after, limit: limit + 1 });
}
