import { findWithEarlier } from '#server/conversations/index.ts';
import { findCustomer } from '#server/customers/index.ts';
import { assert, type ConversationId, type TurnId } from '#server/kernel/index.ts';
import type { TurnContext, TurnDeps } from './types.ts';

/** Reads what a turn needs. Undefined when everything the customer wrote was dealt with already. */
export async function loadContext(
  deps: TurnDeps,
  conversationId: ConversationId,
  turnId: TurnId,
): Promise<TurnContext | undefined> {
  const found = await findWithEarlier(deps.db, conversationId);
  if (!found || found.conversation.customerSeq <= found.conversation.answeredSeq) return undefined;
  const { conversation, earlierConversations } = found;
  const customer = await findCustomer(deps.db, conversation.customerId);
  assert(customer, `the customer of ${conversationId} exists`);
  const waiting = conversation.lastSeq - conversation.answeredSeq;
  const messages = await deps.window.read(conversationId, deps.clock.now(), waiting);
  const isUnread = (message: { author: string; seq: number }) =>
    message.author === 'customer' && message.seq > conversation.answeredSeq;
  const unread = messages.filter(isUnread);
  return {
    turnId,
    conversation,
    customer: { ...customer, earlierConversations },
    unread,
    history: messages.filter((message) => !isUnread(message)),
    text: unread.map((message) => message.text).join('\n'),
    signals: unread.flatMap((message) => message.signals),
    language: conversation.language,
    engine: deps.engine(),
  };
}
