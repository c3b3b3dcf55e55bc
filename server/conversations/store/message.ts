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

export async function insertCustomerMessage(
  trx: Trx,
  input: NewCustomerMessage & { seq: number; at: Date },
): Promise<StoredMessage> {
  return insert(trx, {
    ...blank(input.conversationId, input.seq, input.at),
    author: 'customer',
    channel: input.channel,
    external_id: input.externalId,
    text: input.text,
    signals: JSON.stringify(input.signals ?? []),
  });
}

export async function insertMessage(
  trx: Trx,
  input: NewMessage & { conversationId: ConversationId; channel: ChannelName; seq: number; at: Date },
): Promise<StoredMessage> {
  return insert(trx, {
    ...blank(input.conversationId, input.seq, input.at),
    author: input.author,
    agent_id: input.agentId ?? null,
    agent_name: input.agentName ?? null,
    channel: input.channel,
    external_id: null,
    text: input.text,
    turn_id: input.turnId ?? null,
    citations: JSON.stringify(input.citations ?? []),
    choices: JSON.stringify(input.choices ?? []),
    offers_human: input.offersHuman ?? false,
  });
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

async function insert(trx: Trx, values: Insertable<MessageTable>): Promise<StoredMessage> {
  return toMessage(await trx.insertInto('message').values(values).returningAll().executeTakeFirstOrThrow());
}

function blank(conversationId: ConversationId, seq: number, at: Date) {
  const none = '[]';
  return {
    id: newId('message'),
    conversation_id: conversationId,
    seq,
    created_at: at,
    signals: none,
    citations: none,
    choices: none,
    offers_human: false,
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
