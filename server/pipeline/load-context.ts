import { findWithEarlier, type WithEarlier } from '#server/conversations/index.ts';
import { findCustomer } from '#server/customers/index.ts';
import { assert, type ConversationId, type ModelCall, type TurnId } from '#server/kernel/index.ts';
import type { TurnContext, TurnDeps } from './types.ts';

/**
 * Reads what a turn needs; `recorded` is the conversation as it is since its newest message, when that is known,
 * `modelCalls` what was asked for it before it had to begin anew.
 * Undefined when everything the customer wrote was dealt with already.
 */
export async function loadContext(
  deps: TurnDeps,
  conversationId: ConversationId,
  turnId: TurnId,
  { recorded, modelCalls = [] }: { recorded?: WithEarlier; modelCalls?: ModelCall[] } = {},
): Promise<TurnContext | undefined> {
  const engine = deps.engine();
  const found = recorded ?? (await findWithEarlier(deps.db, conversationId));
  if (!found || found.conversation.customerSeq <= found.conversation.answeredSeq) return undefined;
  const { conversation, earlierConversations } = found;
  const waiting = conversation.lastSeq - conversation.answeredSeq;
  const [customer, messages, pending] = await Promise.all([
    findCustomer(deps.db, conversation.customerId),
    deps.window.read(conversationId, deps.clock.now(), waiting),
    engine.actions.findPending(deps.db, conversationId),
  ]);
  assert(customer, `the customer of ${conversationId} exists`);
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
    engine,
    pending,
    modelCalls,
  };
}
