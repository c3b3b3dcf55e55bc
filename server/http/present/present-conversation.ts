import type { ConversationView, SentMessage } from '#contract';
import type { Conversation } from '#server/conversations/index.ts';
import type { Message } from '#server/kernel/index.ts';
import type { Received } from '#server/pipeline/index.ts';
import { presentMessage } from './present-message.ts';

export function presentConversation(conversation: Conversation, messages: Message[]): ConversationView {
  return {
    id: conversation.id,
    control: conversation.control,
    language: conversation.language,
    ...(conversation.agentName ? { agentName: conversation.agentName } : {}),
    createdAt: conversation.createdAt.toISOString(),
    ...(conversation.rating ? { rating: conversation.rating } : {}),
    messages: messages.map(presentMessage),
  };
}

/** What came of a message, with the rule that decided. */
export function presentReceived({ message, result }: Received): SentMessage {
  const { proposal } = result;
  return {
    message: presentMessage(message),
    replies: result.messages.map(presentMessage),
    control: result.control,
    ...(proposal ? { outcome: proposal.outcome, rule: proposal.review?.rule ?? proposal.decision.rule } : {}),
    ...(proposal?.draft ? { confidence: proposal.draft.confidence } : {}),
  };
}
