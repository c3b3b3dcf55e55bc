import {
  countEarlierConversations,
  findConversation,
  listEvents,
  pageMessages,
} from '#server/conversations/index.ts';
import { findCustomer } from '#server/customers/index.ts';
import { listEscalations } from '#server/escalation/index.ts';
import { AppError, assert, type ConversationId } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import type { InboxDetail, RecordedTurn } from './types.ts';

/** Everything about a conversation that an agent may see. Throws `not_found`. */
export async function readConversation(db: Db, id: ConversationId): Promise<InboxDetail> {
  const conversation = await findConversation(db, id);
  if (!conversation) throw new AppError('not_found', 'There is no such conversation.');
  const customer = await findCustomer(db, conversation.customerId);
  assert(customer, `the customer of ${id} exists`);
  const earlierConversations = await countEarlierConversations(db, customer.id, conversation.createdAt);
  const events = await listEvents(db, id, ['turn.completed']);
  // The newest one, also when it ended: what was known then helps whoever reads the case now.
  const [escalation] = await listEscalations(db, id);
  return {
    conversation,
    customer: { ...customer, earlierConversations },
    messages: (await Array.fromAsync(pageMessages(db, id))).flat(),
    turns: events.map(
      (event): RecordedTurn => ({
        ...(event.data as Omit<RecordedTurn, 'id' | 'createdAt'>),
        id: event.turnId!,
        createdAt: event.createdAt,
      }),
    ),
    ...(escalation ? { packet: escalation.packet } : {}),
  };
}
