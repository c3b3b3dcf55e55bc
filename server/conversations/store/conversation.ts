import type { Selectable, Updateable } from 'kysely';
import type { ChannelName, ConversationId, CustomerId, Language } from '#server/kernel/index.ts';
import { newId } from '#server/kernel/index.ts';
import type { DbOrTrx, Trx } from '#server/platform/db/index.ts';
import type { ConversationTable } from '../tables.ts';
import type { Control } from '../transitions.ts';
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
export async function findWithEarlier(
  db: DbOrTrx,
  id: ConversationId,
): Promise<{ conversation: Conversation; earlierConversations: number } | undefined> {
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

/** The hash of the secret that the customer's side has to show; undefined when there is no such conversation. */
export async function findSecretHash(db: DbOrTrx, id: ConversationId): Promise<string | null | undefined> {
  const row = await db
    .selectFrom('conversation')
    .select('secret_hash')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.secret_hash;
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

/** A page of conversations, the last changed first; `before` is the `updatedAt` and id of the last one seen. */
export async function listConversations(
  db: DbOrTrx,
  filter: { control?: Control; before?: { updatedAt: Date; id: string }; limit: number },
): Promise<Conversation[]> {
  let query = db
    .selectFrom('conversation')
    .selectAll()
    .where('last_seq', '>', 0)
    .where('channel', '!=', 'evaluation');
  if (filter.control) query = query.where('control', '=', filter.control);
  const before = filter.before;
  if (before) {
    query = query.where((eb) =>
      eb.or([
        eb('updated_at', '<', before.updatedAt),
        eb.and([eb('updated_at', '=', before.updatedAt), eb('id', '<', before.id)]),
      ]),
    );
  }
  const rows = await query.orderBy('updated_at', 'desc').orderBy('id', 'desc').limit(filter.limit).execute();
  return rows.map(toConversation);
}

export async function countByControl(db: DbOrTrx): Promise<Record<Control, number>> {
  const rows = await db
    .selectFrom('conversation')
    .select((eb) => ['control', eb.fn.countAll<number>().as('count')])
    .where('last_seq', '>', 0)
    .where('channel', '!=', 'evaluation')
    .groupBy('control')
    .execute();
  const counts: Record<Control, number> = { assistant: 0, queue: 0, agent: 0, closed: 0 };
  for (const row of rows) counts[row.control] = Number(row.count);
  return counts;
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

function toConversation(row: Selectable<ConversationTable>): Conversation {
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
    rating: row.rating,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
