import type { AgentId, ConversationId } from '#server/kernel/index.ts';
import type { DbOrTrx } from '#server/platform/db/index.ts';
import type { ReviewReason } from '../types.ts';

export interface ReviewItem {
  conversationId: ConversationId;
  reason: ReviewReason;
  notedAt: Date;
}

/** Notes a conversation for a supervisor. What was reviewed comes back when something new happened. */
export async function noteForReview(
  db: DbOrTrx,
  input: { conversationId: ConversationId; reason: ReviewReason; now: Date },
): Promise<void> {
  const set = { reason: input.reason, noted_at: input.now, reviewed_at: null, reviewed_by: null };
  await db
    .insertInto('review_item')
    .values({ conversation_id: input.conversationId, ...set })
    .onConflict((conflict) => conflict.column('conversation_id').doUpdateSet(set))
    .execute();
}

/** Conversations to look at, newest first: no person had them, and nobody looked since. */
export async function listForReview(db: DbOrTrx, limit = 50): Promise<ReviewItem[]> {
  const rows = await db
    .selectFrom('review_item as item')
    .select(['item.conversation_id', 'item.reason', 'item.noted_at'])
    .where('item.reviewed_at', 'is', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('escalation')
            .select('escalation.id')
            .whereRef('escalation.conversation_id', '=', 'item.conversation_id'),
        ),
      ),
    )
    .orderBy('item.noted_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    conversationId: row.conversation_id as ConversationId,
    reason: row.reason,
    notedAt: row.noted_at,
  }));
}

/** Somebody looked at it. False when it was not on the list. */
export async function markReviewed(
  db: DbOrTrx,
  input: { conversationId: ConversationId; agentId: AgentId; now: Date },
): Promise<boolean> {
  const result = await db
    .updateTable('review_item')
    .set({ reviewed_at: input.now, reviewed_by: input.agentId })
    .where('conversation_id', '=', input.conversationId)
    .where('reviewed_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
