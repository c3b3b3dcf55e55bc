import type { Updateable } from 'kysely';
import { AppError, assert, cleanText } from '#server/kernel/index.ts';
import type { Db, DbOrTrx, Trx } from '#server/platform/db/index.ts';
import { attachFiles } from './store/attachment.ts';
import { lockConversation, updateConversation, type WithEarlier } from './store/conversation.ts';
import { appendEvents } from './store/event.ts';
import { findDelivery, newCustomerMessage, type StoredMessage, toUnnumberedRow } from './store/message.ts';
import { writeReceived } from './store/write-received.ts';
import type { ConversationTable } from './tables.ts';
import { transition } from './transitions.ts';
import type { Conversation, NewCustomerMessage, TurnLease } from './types.ts';
import { waitingSince, waitingSinceMessage } from './waiting-since.ts';

export type Recorded =
  | { duplicate: false; message: StoredMessage; lease: TurnLease; after: WithEarlier }
  | { duplicate: true; message: StoredMessage };

/** Of most conversations this is right, so it is not read first; whether it is, the statement itself looks at. */
const EXPECTED = { control: 'assistant', waitingSince: null } as const;

/**
 * Writes a customer's message down and takes the lease for the turn that answers it, in one transaction:
 * what is acknowledged is durable, and what is durable is answered. A second delivery of the same external
 * id changes nothing. Throws `not_found` for an unknown conversation.
 */
export async function recordMessage(
  deps: { db: Db; holder: string },
  input: NewCustomerMessage,
  at: Date,
): Promise<Recorded> {
  const alone = input.fileIds?.length ? undefined : await write(deps.db, deps.holder, EXPECTED, input, at);
  return alone ?? deps.db.transaction().execute((trx) => recordUnderLock(trx, deps.holder, input, at));
}

/** For a message with files, one that was delivered before, and one of a conversation that the assistant does not have. */
async function recordUnderLock(
  trx: Trx,
  holder: string,
  input: NewCustomerMessage,
  at: Date,
): Promise<Recorded> {
  const conversation = await lockConversation(trx, input.conversationId);
  if (!conversation) throw new AppError('not_found', 'There is no such conversation.');
  const reopened = conversation.control === 'closed' ? reopening(conversation, at) : {};
  const recorded = await write(trx, holder, conversation, input, at, reopened);
  if (!recorded) {
    const delivered = await findDelivery(trx, input.channel, input.externalId);
    assert(delivered, 'what stopped the insertion is a message of this external id');
    return { duplicate: true, message: delivered };
  }
  const { message, after } = recorded;
  if (conversation.control === 'closed') {
    const data = { from: 'closed', to: after.conversation.control, why: 'customer-wrote' };
    await appendEvents(trx, conversation.id, [{ type: 'control.changed', data }], at);
  }
  if (input.fileIds?.length) {
    message.attachments = await attachFiles(trx, message, input.fileIds);
    await updateConversation(trx, conversation.id, { preview: previewOf(message) });
  }
  return recorded;
}

/** Undefined, and nothing is written, when `before` is not true or the message was delivered before. */
async function write(
  db: DbOrTrx,
  holder: string,
  before: Pick<Conversation, 'control' | 'waitingSince'>,
  input: NewCustomerMessage,
  at: Date,
  reopened: Updateable<ConversationTable> = {},
): Promise<Extract<Recorded, { duplicate: false }> | undefined> {
  const message = newCustomerMessage({ ...input, text: cleanText(input.text), at });
  const changes = {
    preview: previewOf(message),
    updated_at: at,
    waiting_since: waitingSinceMessage(before, at),
    ...reopened,
  };
  const row = toUnnumberedRow(message, input.channel, input.externalId);
  const written = await writeReceived(db, { message: row, control: before.control, changes, holder }, at);
  if (!written) return undefined;
  const { lease, ...after } = written;
  return { duplicate: false, message: { ...message, seq: after.conversation.lastSeq }, lease, after };
}

/** The columns of a conversation that opens again: what happened before the end counts no more. */
function reopening(conversation: Conversation, at: Date) {
  const opened = transition(conversation, { type: 'customer-wrote' });
  if (!opened.ok) throw new AppError('internal', opened.reason);
  return {
    control: opened.state.control,
    control_counter: opened.state.counter,
    agent_id: null,
    agent_name: null,
    closed_by: null,
    failed_attempts: 0,
    stuck_since: null,
    waiting_since: waitingSince(conversation, opened.state.control, at),
  };
}

/** What a list shows of a message: its words, else the names of its files. */
export function previewOf(message: Pick<StoredMessage, 'text' | 'attachments'>): string {
  return preview(message.text.trim() || (message.attachments ?? []).map(({ name }) => name).join(', '));
}

/** The first characters of a message, on one line, for lists. */
export function preview(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 140 ? `${line.slice(0, 139)}…` : line;
}
