import type { Selectable, Updateable } from 'kysely';
import type { ChannelName, ConversationId, CustomerId, Language } from '#server/kernel/index.ts';
import { newId } from '#server/kernel/index.ts';
import type { DbOrTrx, Trx } from '#server/platform/db/index.ts';
import type { ConversationTable } from '../tables.ts';
import type { Conversation } from '../types.ts';

export async function insertConversation(
  db: DbOrTrx,
  input: {
    channel: ChannelName;
    customerId: CustomerId;
    language: Language;
    secretHash?: string | undefined;
    at: Date;
  },
): Promise<Conversation> {
  const row = await db
    .insertInto('conversation')
    .values({
      id: newId('conversation'),
      channel: input.channel,
      customer_id: input.customerId,
      secret_hash: input.secretHash ?? null,
      language: input.language,
      control: 'assistant',
      control_counter: 0,
      priority: 'medium',
      emotion: 'neutral',
      last_seq: 0,
      customer_seq: 0,
      answered_seq: 0,
      failed_attempts: 0,
      preview: '',
      created_at: input.at,
      updated_at: input.at,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toConversation(row);
}

export async function findConversation(db: DbOrTrx, id: ConversationId): Promise<Conversation | undefined> {
  const row = await db.selectFrom('conversation').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toConversation(row);
}

/** A conversation with the number of those that its customer began before it. */
export interface WithEarlier {
  conversation: Conversation;
  earlierConversations: number;
}

export async function findWithEarlier(db: DbOrTrx, id: ConversationId): Promise<WithEarlier | undefined> {
  const row = await db
    .selectFrom('conversation')
    .selectAll()
    .select((eb) =>
      eb
        .selectFrom('conversation as earlier')
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .whereRef('earlier.customer_id', '=', 'conversation.customer_id')
        .whereRef('earlier.created_at', '<', 'conversation.created_at')
        .as('earlier_count'),
    )
    .where('conversation.id', '=', id)
    .executeTakeFirst();
  return row && { conversation: toConversation(row), earlierConversations: Number(row.earlier_count) };
}

/** Locks the row until the transaction ends: every change of a conversation happens under this lock. */
export async function lockConversation(trx: Trx, id: ConversationId): Promise<Conversation | undefined> {
  const row = await trx
    .selectFrom('conversation')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && toConversation(row);
}

export async function updateConversation(
  trx: Trx,
  id: ConversationId,
  changes: Updateable<ConversationTable>,
): Promise<void> {
  await trx.updateTable('conversation').set(changes).where('id', '=', id).execute();
}

export async function countEarlierConversations(
  db: DbOrTrx,
  customerId: CustomerId,
  before: Date,
): Promise<number> {
  const row = await db
    .selectFrom('conversation')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('customer_id', '=', customerId)
    .where('created_at', '<', before)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

export function toConversation(row: Selectable<ConversationTable>): Conversation {
  return {
    id: row.id as ConversationId,
    channel: row.channel,
    customerId: row.customer_id as CustomerId,
    language: row.language,
    control: row.control,
    counter: row.control_counter,
    agentId: row.agent_id,
    agentName: row.agent_name,
    closedBy: row.closed_by,
    queue: row.queue,
    priority: row.priority,
    emotion: row.emotion,
    rule: row.rule,
    topic: row.topic,
    lastSeq: row.last_seq,
    customerSeq: row.customer_seq,
    answeredSeq: row.answered_seq,
    failedAttempts: row.failed_attempts,
    stuckSince: row.stuck_since,
    acknowledgedCounter: row.acknowledged_counter,
    backPending: row.back_pending,
    saidGoodbye: row.said_goodbye,
    preview: row.preview,
    waitingSince: row.waiting_since,
    rating: row.rating,
    mergedInto: row.merged_into as ConversationId | null,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
