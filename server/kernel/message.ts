import type { Choice, Citation } from './draft.ts';
import type { AgentId, ConversationId, CustomerId, FileId, MessageId, TurnId } from './ids.ts';
import type { AnswerField } from './reply.ts';
import type { Scope } from './scope.ts';

/** Who wrote a message. `assistant` is the machine, `agent` a human of the support team. */
export type Author = 'customer' | 'assistant' | 'agent' | 'system';

export type ChannelName = 'widget' | 'api' | 'email' | 'slack' | 'evaluation';

/** What a channel hands in: unique on (channel, externalId), so a second delivery changes nothing. */
export interface InboundMessage {
  channel: ChannelName;
  externalId: string;
  conversationId: ConversationId;
  text: string;
  /** Uploaded to this conversation and not sent yet. */
  fileIds?: FileId[];
}

/** A file that came with a message. `type` was found in the bytes; `size` in bytes. */
export interface Attachment {
  id: FileId;
  name: string;
  type: string;
  size: number;
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
  /** Left out when none came with it. */
  attachments?: Attachment[];
  /** The client's own id of a customer's message: by it a client knows its message again. */
  clientId?: string;
  /** What the customer is asked for. */
  field?: AnswerField;
  /** What the customer said about this answer; left out while they said nothing. */
  helpful?: boolean;
  createdAt: Date;
}

/** The customer as a turn sees them: what was signed by the host site, nothing guessed. */
export interface CustomerProfile {
  id: CustomerId;
  /** The company's own id of the customer; present only when the customer's identity was verified. */
  externalId?: string;
  name?: string;
  email?: string;
  /** What they gave themselves to be reached at: nobody vouched for it. */
  contactEmail?: string;
  language?: Language;
  segment: 'standard' | 'vip';
  /** Products, plan, region and audience, as signed: articles for others are left out. */
  scope?: Scope;
  /** Whether the host site vouched for who this is. Actions on own data need it. */
  verified: boolean;
  createdAt: Date;
  earlierConversations: number;
}

/** ISO 639-1 code in lower case; `und` when a text has no language ("12345", "ok"). */
export type Language = string;
