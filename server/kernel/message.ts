import type { Choice, Citation } from './draft.ts';
import type { AgentId, ConversationId, CustomerId, MessageId, TurnId } from './ids.ts';

/** Who wrote a message. `assistant` is the machine, `agent` a human of the support team. */
export type Author = 'customer' | 'assistant' | 'agent' | 'system';

export type ChannelName = 'widget' | 'api' | 'email' | 'slack' | 'evaluation';

/** What a channel hands in: unique on (channel, externalId), so a second delivery changes nothing. */
export interface InboundMessage {
  channel: ChannelName;
  externalId: string;
  conversationId: ConversationId;
  text: string;
}

/** A message as it is recorded. `seq` grows by one within a conversation and is what streams resume from. */
export interface Message {
  id: MessageId;
  conversationId: ConversationId;
  seq: number;
  author: Author;
  agentId?: AgentId;
  agentName?: string;
  text: string;
  turnId?: TurnId;
  citations: Citation[];
  choices: Choice[];
  /** Offers a human in the same breath; channels show it as a button. */
  offersHuman: boolean;
  createdAt: Date;
}

/** The customer as a turn sees them: what was signed by the host site, nothing guessed. */
export interface CustomerProfile {
  id: CustomerId;
  /** The company's own id of the customer; present only when the customer's identity was verified. */
  externalId?: string;
  name?: string;
  email?: string;
  language?: Language;
  segment: 'standard' | 'vip';
  /** Whether the host site vouched for who this is. Actions on own data need it. */
  verified: boolean;
  createdAt: Date;
  earlierConversations: number;
}

/** ISO 639-1 code in lower case; `und` when a text has no language ("12345", "ok"). */
export type Language = string;
