import { countEarlierConversations, findConversation } from '#server/conversations/index.ts';
import { findCustomer } from '#server/customers/index.ts';
import { assert, type ConversationId, type TurnId } from '#server/kernel/index.ts';
import type { TurnContext, TurnDeps } from './types.ts';

/** Reads what a turn needs. Undefined when everything the customer wrote was dealt with already. */
export async function loadContext(
  deps: TurnDeps,
  conversationId: ConversationId,
  turnId: TurnId,
): Promise<TurnContext | undefined> {
  const conversation = await findConversation(deps.db, conversationId);
  if (!conversation || conversation.customerSeq <= conversation.answeredSeq) return undefined;
  const customer = await findCustomer(deps.db, conversation.customerId);
  assert(customer, `the customer of ${conversationId} exists`);
  const earlier = await countEarlierConversations(deps.db, customer.id, conversation.createdAt);
  const waiting = conversation.lastSeq - conversation.answeredSeq;
  const messages = await deps.window.read(conversationId, deps.clock.now(), waiting);
  const isUnread = (message: { author: string; seq: number }) =>
    message.author === 'customer' && message.seq > conversation.answeredSeq;
  const unread = messages.filter(isUnread);
  return {
    turnId,
    conversation,
    customer: { ...customer, earlierConversations: earlier },
    unread,
    history: messages.filter((message) => !isUnread(message)),
    text: unread.map((message) => message.text).join('\n'),
    signals: unread.flatMap((message) => message.signals),
    language: conversation.language,
    engine: deps.engine(),
  };
}
