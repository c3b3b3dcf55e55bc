import {
  type ChannelName,
  type ConversationId,
  type MessageId,
  newId,
  type Reply,
} from '#server/kernel/index.ts';
import type { Db, Trx } from '#server/platform/db/index.ts';
import type { OutgoingReply } from './types.ts';

/** Puts a reply into the outbox, in the transaction that commits the turn. A message is enqueued once. */
export async function enqueueReply(
  trx: Trx,
  input: {
    conversationId: ConversationId;
    messageId: MessageId;
    channel: ChannelName;
    reply: Reply;
    now: Date;
  },
): Promise<void> {
  await trx
    .insertInto('outbox')
    .values({
      id: newId('reply'),
      conversation_id: input.conversationId,
      message_id: input.messageId,
      channel: input.channel,
      reply: JSON.stringify(input.reply),
      attempts: 0,
      due_at: input.now,
      created_at: input.now,
    })
    .onConflict((conflict) => conflict.column('message_id').doNothing())
    .execute();
}

/** Claims what is due for one worker until `until`. Two workers never get the same; a dead one's comes back by itself. */
export async function claimDue(
  db: Db,
  input: { channels: ChannelName[]; worker: string; now: Date; until: Date; limit: number },
): Promise<OutgoingReply[]> {
  if (input.channels.length === 0) return [];
  const rows = await db
    .with('due', (query) =>
      query
        .selectFrom('outbox')
        .select('id')
        .where('delivered_at', 'is', null)
        .where('given_up_at', 'is', null)
        .where('due_at', '<=', input.now)
        .where('channel', 'in', input.channels)
        .orderBy('due_at')
        .orderBy('id')
        .limit(input.limit)
        .forUpdate()
        .skipLocked(),
    )
    .updateTable('outbox')
    .from('due')
    .whereRef('outbox.id', '=', 'due.id')
    .set((set) => ({
      claimed_by: input.worker,
      due_at: input.until,
      attempts: set('outbox.attempts', '+', 1),
    }))
    .returning(['outbox.id', 'conversation_id', 'message_id', 'channel', 'reply', 'attempts'])
    .execute();
  return rows
    .sort((a, b) => a.id.localeCompare(b.id))
    .map((row) => ({
      id: row.id,
      conversationId: row.conversation_id as ConversationId,
      messageId: row.message_id as MessageId,
      channel: row.channel,
      reply: row.reply as Reply,
      attempt: row.attempts,
    }));
}

/** Records how an attempt ended. Whoever lost the claim in the meantime changes nothing. */
export async function endAttempt(
  db: Db,
  input: { id: string; worker: string } & (
    | { deliveredAt: Date }
    | { error: string; retryAt: Date }
    | { error: string; givenUpAt: Date }
  ),
): Promise<void> {
  const end =
    'deliveredAt' in input
      ? { delivered_at: input.deliveredAt, last_error: null }
      : 'retryAt' in input
        ? { due_at: input.retryAt, last_error: input.error }
        : { given_up_at: input.givenUpAt, last_error: input.error };
  await db
    .updateTable('outbox')
    .set({ ...end, claimed_by: null })
    .where('id', '=', input.id)
    .where('claimed_by', '=', input.worker)
    .execute();
}
