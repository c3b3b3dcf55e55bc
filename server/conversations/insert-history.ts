import type { Author, ConversationId } from '#server/kernel/index.ts';
import { cleanText } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import { lockConversation, updateConversation } from './store/conversation.ts';
import { insertCustomerMessage, insertMessage } from './store/message.ts';

/** Puts what was said before at the start of a new conversation, as dealt with: for evaluations and imports. */
export async function insertHistory(
  db: Db,
  conversationId: ConversationId,
  entries: { author: Exclude<Author, 'system'>; text: string }[],
  at: Date,
): Promise<void> {
  if (entries.length === 0) return;
  await db.transaction().execute(async (trx) => {
    const conversation = await lockConversation(trx, conversationId);
    if (!conversation) return;
    const { channel } = conversation;
    let seq = conversation.lastSeq;
    for (const entry of entries) {
      seq++;
      const text = cleanText(entry.text);
      const base = { conversationId, channel, text, seq, at };
      if (entry.author === 'customer') {
        await insertCustomerMessage(trx, { ...base, externalId: `${conversationId}:history-${seq}` });
      } else await insertMessage(trx, { ...base, author: entry.author });
    }
    await updateConversation(trx, conversationId, { last_seq: seq, customer_seq: seq, answered_seq: seq });
  });
}
