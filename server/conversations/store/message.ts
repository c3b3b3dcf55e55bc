import type { Insertable, Selectable } from 'kysely';
import type {
  AgentId,
  ChannelName,
  ConversationId,
  Message,
  MessageId,
  Signal,
  TurnId,
} from '#server/kernel/index.ts';
import { newId } from '#server/kernel/index.ts';
import type { DbOrTrx, Trx } from '#server/platform/db/index.ts';
import type { MessageTable } from '../tables.ts';
import type { NewCustomerMessage, NewMessage } from '../types.ts';

/** A message with the signals that came with it. */
export interface StoredMessage extends Message {
  signals: Signal[];
}

/** Undefined, and nothing is written, when a message was recorded under this external id before. */
export async function insertCustomerMessage(
  trx: Trx,
  input: NewCustomerMessage & { seq: number; at: Date },
): Promise<StoredMessage | undefined> {
  const message: StoredMessage = {
    id: newId('message'),
    conversationId: input.conversationId,
    seq: input.seq,
    author: 'customer',
    text: input.text,
    signals: input.signals ?? [],
    citations: [],
    choices: [],
    offersHuman: false,
    createdAt: input.at,
  };
  const result = await trx
    .insertInto('message')
    .values(toRow(message, input.channel, input.externalId))
    .onConflict((conflict) =>
      conflict.columns(['channel', 'external_id']).where('external_id', 'is not', null).doNothing(),
    )
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows ? message : undefined;
}

export async function insertMessage(
  trx: Trx,
  input: NewMessage & { conversationId: ConversationId; channel: ChannelName; seq: number; at: Date },
): Promise<StoredMessage> {
  const message: StoredMessage = {
    id: newId('message'),
    conversationId: input.conversationId,
    seq: input.seq,
    author: input.author,
    ...(input.agentId ? { agentId: input.agentId } : {}),
    ...(input.agentName ? { agentName: input.agentName } : {}),
    text: input.text,
    ...(input.turnId ? { turnId: input.turnId } : {}),
    signals: [],
    citations: input.citations ?? [],
    choices: input.choices ?? [],
    offersHuman: input.offersHuman ?? false,
    createdAt: input.at,
  };
  await trx
    .insertInto('message')
    .values(toRow(message, input.channel, null))
    .execute();
  return message;
}

/** The message that was recorded under this external id, if any. */
export async function findDelivery(
  db: DbOrTrx,
  channel: ChannelName,
  externalId: string,
): Promise<StoredMessage | undefined> {
  const row = await db
    .selectFrom('message')
    .selectAll()
    .where('channel', '=', channel)
    .where('external_id', '=', externalId)
    .executeTakeFirst();
  return row && toMessage(row);
}

const PAGE = 1000;

/** Every message after `afterSeq` in order, a page at a time. */
export async function* pageMessages(
  db: DbOrTrx,
  conversationId: ConversationId,
  afterSeq = 0,
): AsyncGenerator<StoredMessage[]> {
  let last = afterSeq;
  for (;;) {
    const page = await listMessages(db, conversationId, { afterSeq: last });
    if (page.length > 0) yield page;
    if (page.length < PAGE) return;
    last = page.at(-1)!.seq;
  }
}

/** Messages after `afterSeq` in order, at most `limit` (1,000 when left out). */
export async function listMessages(
  db: DbOrTrx,
  conversationId: ConversationId,
  options: { afterSeq?: number; limit?: number } = {},
): Promise<StoredMessage[]> {
  const rows = await db
    .selectFrom('message')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .where('seq', '>', options.afterSeq ?? 0)
    .orderBy('seq')
    .limit(options.limit ?? PAGE)
    .execute();
  return rows.map(toMessage);
}

/** The newest `limit` messages since a moment, oldest first. */
export async function listRecentMessages(
  db: DbOrTrx,
  conversationId: ConversationId,
  since: Date,
  limit: number,
): Promise<StoredMessage[]> {
  const rows = await db
    .selectFrom('message')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .where('created_at', '>=', since)
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toMessage).reverse();
}

function toRow(
  message: StoredMessage,
  channel: ChannelName,
  externalId: string | null,
): Insertable<MessageTable> {
  return {
    id: message.id,
    conversation_id: message.conversationId,
    seq: message.seq,
    author: message.author,
    agent_id: message.agentId ?? null,
    agent_name: message.agentName ?? null,
    channel,
    external_id: externalId,
    text: message.text,
    signals: JSON.stringify(message.signals),
    turn_id: message.turnId ?? null,
    citations: JSON.stringify(message.citations),
    choices: JSON.stringify(message.choices),
    offers_human: message.offersHuman,
    created_at: message.createdAt,
  };
}

function toMessage(row: Selectable<MessageTable>): StoredMessage {
  return {
    id: row.id as MessageId,
    conversationId: row.conversation_id as ConversationId,
    seq: row.seq,
    author: row.author,
    ...(row.agent_id ? { agentId: row.agent_id as AgentId } : {}),
    ...(row.agent_name ? { agentName: row.agent_name } : {}),
    text: row.text,
    ...(row.turn_id ? { turnId: row.turn_id as TurnId } : {}),
    signals: row.signals,
    citations: row.citations,
    choices: row.choices,
    offersHuman: row.offers_human,
    createdAt: row.created_at,
  };
}
