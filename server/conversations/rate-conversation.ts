import { AppError, type ConversationId, cleanText } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import { lockConversation, updateConversation } from './store/conversation.ts';
import { appendEvents } from './store/event.ts';

/** Records a customer's rating, 1 to 5; a later one replaces it and both stay in the events. */
export async function rateConversation(
  db: Db,
  input: { conversationId: ConversationId; score: number; comment?: string | undefined },
  at: Date,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const conversation = await lockConversation(trx, input.conversationId);
    if (!conversation) throw new AppError('not_found', 'There is no such conversation.');
    await updateConversation(trx, conversation.id, { rating: input.score });
    const data = { score: input.score, comment: input.comment && cleanText(input.comment) };
    await appendEvents(trx, conversation.id, [{ type: 'rating.given', data }], at);
  });
}
