import { AppError, assert, cleanText } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import { lockConversation, updateConversation } from './store/conversation.ts';
import { appendEvents } from './store/event.ts';
import { seizeLease } from './store/lease.ts';
import { findDelivery, insertCustomerMessage, type StoredMessage } from './store/message.ts';
import { transition } from './transitions.ts';
import type { Conversation, NewCustomerMessage, NewEvent, TurnLease } from './types.ts';

export type Recorded =
  | { duplicate: false; message: StoredMessage; lease: TurnLease; reopened: boolean }
  | { duplicate: true; message: StoredMessage };

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
  return deps.db.transaction().execute(async (trx): Promise<Recorded> => {
    const conversation = await lockConversation(trx, input.conversationId);
    if (!conversation) throw new AppError('not_found', 'There is no such conversation.');
    const seq = conversation.lastSeq + 1;
    const text = cleanText(input.text);
    const message = await insertCustomerMessage(trx, { ...input, text, seq, at });
    if (!message) {
      const delivered = await findDelivery(trx, input.channel, input.externalId);
      assert(delivered, 'what stopped the insertion is a message of this external id');
      return { duplicate: true, message: delivered };
    }
    const reopened = conversation.control === 'closed';
    await updateConversation(trx, conversation.id, {
      last_seq: seq,
      customer_seq: seq,
      preview: preview(text),
      updated_at: at,
      ...(reopened ? reopening(conversation) : {}),
    });
    await appendEvents(trx, conversation.id, receivedEvents(conversation, message, reopened), at);
    const lease = await seizeLease(trx, conversation.id, deps.holder, at);
    return { duplicate: false, message, lease, reopened };
  });
}

/** The columns of a conversation that opens again: what happened before the end counts no more. */
function reopening(conversation: Conversation) {
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
  };
}

function receivedEvents(conversation: Conversation, message: StoredMessage, reopened: boolean): NewEvent[] {
  const received: NewEvent = { type: 'message.received', data: { messageId: message.id, seq: message.seq } };
  if (!reopened) return [received];
  const to = conversation.closedBy === 'assistant' ? 'assistant' : 'queue';
  return [received, { type: 'control.changed', data: { from: 'closed', to, why: 'customer-wrote' } }];
}

/** The first characters of a message, on one line, for lists. */
export function preview(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 140 ? `${line.slice(0, 139)}…` : line;
}
