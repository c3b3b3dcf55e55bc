import type { ConversationView, SentMessage } from '#contract';
import type { Conversation } from '#server/conversations/index.ts';
import type { Waiting } from '#server/escalation/index.ts';
import type { Message } from '#server/kernel/index.ts';
import type { Received } from '#server/pipeline/index.ts';
import { presentMessage } from './present-message.ts';

/** What the customer is shown while a person has the conversation, or will. */
interface Handover {
  waiting?: Waiting | undefined;
  summary?: string | undefined;
  email?: string | undefined;
}

export function presentConversation(
  conversation: Conversation,
  messages: Message[],
  handover: Handover = {},
): ConversationView {
  const { waiting, summary, email } = handover;
  return {
    id: conversation.id,
    control: conversation.control,
    language: conversation.language,
    ...(conversation.agentName ? { agentName: conversation.agentName } : {}),
    createdAt: conversation.createdAt.toISOString(),
    ...(conversation.rating ? { rating: conversation.rating } : {}),
    ...(summary ? { summary } : {}),
    ...(email ? { email } : {}),
    ...(waiting ? { waiting: presentWaiting(waiting) } : {}),
    messages: messages.map(presentMessage),
  };
}

function presentWaiting({ queue, position, expectedAnswerAt, opensAt }: Waiting) {
  return {
    queue,
    position,
    ...(expectedAnswerAt ? { expectedAnswerAt: expectedAnswerAt.toISOString() } : {}),
    ...(opensAt ? { opensAt: opensAt.toISOString() } : {}),
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
    ...(proposal && proposal.understanding.language !== 'und'
      ? { language: proposal.understanding.language }
      : {}),
    ...(proposal?.draft ? { confidence: proposal.draft.confidence } : {}),
  };
}
