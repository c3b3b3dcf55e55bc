import { AppError, type ConversationId, type MessageId } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import { lockConversation, updateConversation } from './store/conversation.ts';
import { appendEvents } from './store/event.ts';

/**
 * Records whether an answer of the assistant helped. One that did not is a failed attempt, which the policy may count.
 * Saying the same again changes nothing. Throws `not_found` for what is no answer of the assistant in this conversation.
 */
export async function rateAnswer(
  db: Db,
  input: { conversationId: ConversationId; messageId: MessageId; helpful: boolean },
  at: Date,
): Promise<void> {
  const { conversationId: id, messageId, helpful } = input;
  await db.transaction().execute(async (trx) => {
    const conversation = await lockConversation(trx, id);
    const answer = await trx
      .selectFrom('message')
      .select(['turn_id', 'helpful'])
      .where('conversation_id', '=', id)
      .where('id', '=', messageId)
      .where('author', '=', 'assistant')
      .executeTakeFirst();
    if (!conversation || !answer)
      throw new AppError('not_found', 'There is no such answer in this conversation.');
    if (answer.helpful === helpful) return;
    await trx.updateTable('message').set({ helpful }).where('id', '=', messageId).execute();
    if (!helpful && conversation.control === 'assistant') {
      const failed = { failed_attempts: conversation.failedAttempts + 1 };
      await updateConversation(trx, id, { ...failed, stuck_since: conversation.stuckSince ?? at });
    }
    const data = { messageId, turnId: answer.turn_id, helpful };
    await appendEvents(trx, id, [{ type: 'answer.rated', data }], at);
  });
}
