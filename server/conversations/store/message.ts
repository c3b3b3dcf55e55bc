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

/** All but the words that it is found by, which nobody reads. */
const COLUMNS = [
  'id',
  'conversation_id',
  'seq',
  'author',
  'agent_id',
  'agent_name',
  'channel',
  'external_id',
  'text',
  'signals',
  'turn_id',
  'citations',
  'choices',
  'offers_human',
  'attachments',
  'answer_field',
  'helpful',
  'created_at',
] as const;

/** A message with the signals that came with it. */
export interface StoredMessage extends Message {
  signals: Signal[];
}

/** A customer's message as it will be stored, but for its number in the conversation. */
export function newCustomerMessage(input: NewCustomerMessage & { at: Date }): Omit<StoredMessage, 'seq'> {
  return {
    id: newId('message'),
    conversationId: input.conversationId,
    author: 'customer',
    text: input.text,
    signals: input.signals ?? [],
    citations: [],
    choices: [],
    offersHuman: false,
    ...clientIdOf(input.conversationId, input.externalId),
    createdAt: input.at,
  };
}

/** Anybody else's message as it will be stored. */
export function newMessage(
  input: NewMessage & { conversationId: ConversationId; seq: number; at: Date },
): StoredMessage {
  return {
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
    ...(input.field ? { field: input.field } : {}),
    createdAt: input.at,
  };
}

/** Undefined, and nothing is written, when a message was recorded under this external id before. */
export async function insertCustomerMessage(
  trx: Trx,
  input: NewCustomerMessage & { seq: number; at: Date },
): Promise<StoredMessage | undefined> {
  const message = { ...newCustomerMessage(input), seq: input.seq };
  const result = await trx
    .insertInto('message')
    .values(toMessageRow(message, input.channel, input.externalId))
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
  const message = newMessage(input);
  await trx
    .insertInto('message')
    .values(toMessageRow(message, input.channel, null))
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
    .select(COLUMNS)
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
    .select(COLUMNS)
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
    .select(COLUMNS)
    .where('conversation_id', '=', conversationId)
    .where('created_at', '>=', since)
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toMessage).reverse();
}

/** The newest reply of an agent after this message. */
export async function findAgentReply(
  db: DbOrTrx,
  conversationId: ConversationId,
  afterSeq: number,
): Promise<StoredMessage | undefined> {
  const row = await db
    .selectFrom('message')
    .select(COLUMNS)
    .where('conversation_id', '=', conversationId)
    .where('seq', '>', afterSeq)
    .where('author', '=', 'agent')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && toMessage(row);
}

/** Where the customer began to write without anybody saying something in between, up to and with `seq`. */
export async function findFirstOfRun(
  db: DbOrTrx,
  conversationId: ConversationId,
  seq: number,
): Promise<number> {
  const row = await db
    .selectFrom('message')
    .select((eb) => eb.fn.max<number | null>('seq').as('last'))
    .where('conversation_id', '=', conversationId)
    .where('seq', '<', seq)
    .where('author', '!=', 'customer')
    .executeTakeFirstOrThrow();
  return Number(row.last ?? 0) + 1;
}

/** A message as a row; `externalId` is null for all but a customer's. */
export function toMessageRow(
  message: StoredMessage,
  channel: ChannelName,
  externalId: string | null,
): Insertable<MessageTable> {
  return { ...toUnnumberedRow(message, channel, externalId), seq: message.seq };
}

/** The same without the number in the conversation. */
export function toUnnumberedRow(
  message: Omit<StoredMessage, 'seq'>,
  channel: ChannelName,
  externalId: string | null,
): Omit<Insertable<MessageTable>, 'seq'> {
  return {
    id: message.id,
    conversation_id: message.conversationId,
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
    answer_field: message.field ? JSON.stringify(message.field) : null,
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
    ...(row.attachments.length > 0 ? { attachments: row.attachments } : {}),
    ...clientIdOf(row.conversation_id, row.external_id),
    ...(row.answer_field ? { field: row.answer_field } : {}),
    ...(row.helpful === null ? {} : { helpful: row.helpful }),
    createdAt: row.created_at,
  };
}

/** A client's id counts within its conversation, so that is what external ids of such messages begin with. */
function clientIdOf(conversationId: string, externalId: string | null): { clientId?: string } {
  const prefix = `${conversationId}:`;
  return externalId?.startsWith(prefix) ? { clientId: externalId.slice(prefix.length) } : {};
}
