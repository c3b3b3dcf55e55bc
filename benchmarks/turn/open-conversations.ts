import { insertConversation } from '#server/conversations/index.ts';
import { findOrCreateCustomer } from '#server/customers/index.ts';
import type { ConversationId } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';

/** New conversations of new visitors, nothing said in them yet. */
export async function openConversations(db: Db, count: number): Promise<ConversationId[]> {
  return db.transaction().execute(async (trx) => {
    const ids: ConversationId[] = [];
    for (let made = 0; made < count; made++) {
      const customer = await findOrCreateCustomer(trx, { language: 'en' });
      const input = { channel: 'widget' as const, customerId: customer.id, language: 'en', at: new Date() };
      ids.push((await insertConversation(trx, input)).id);
    }
    return ids;
  });
}
