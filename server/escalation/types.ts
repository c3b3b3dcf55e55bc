import type {
  AgentId,
  Citation,
  ConversationId,
  CustomerProfile,
  Draft,
  Emotion,
  Entity,
  EscalationId,
  HandoffPacket,
  Message,
  Priority,
  RelatedText,
  Topic,
  Understanding,
} from '#server/kernel/index.ts';

/** A case that a human has to take. `endedAt` is missing while it waits or is worked on. */
export interface Escalation {
  id: EscalationId;
  conversationId: ConversationId;
  rule: string;
  reasons: string[];
  queue: string;
  priority: Priority;
  packet: HandoffPacket;
  createdAt: Date;
  /** Since when it waits in this queue. */
  queuedAt: Date;
  /** Who was given it and passed it on. */
  declinedBy: AgentId[];
  /** Who knows the case already: it is theirs when they are there. */
  preferredAgent?: AgentId;
  takenBy?: AgentId;
  takenAt?: Date;
  endedAt?: Date;
  endedHow?: EscalationEnd;
}

export const ESCALATION_ENDS = ['resolved', 'handed-back', 'closed', 'merged'] as const;
export type EscalationEnd = (typeof ESCALATION_ENDS)[number];

export const PRESENCE_STATUSES = ['online', 'away', 'offline'] as const;
export type PresenceStatus = (typeof PRESENCE_STATUSES)[number];

/** What an agent can do, as an admin set it. No language and no queue stand for all of them. */
export interface AgentDesk {
  skills: string[];
  languages: string[];
  queues: string[];
  /** Conversations that are given to the agent at once, at most. */
  capacity: number;
}

/** An agent as assignment sees them. */
export interface DeskAgent extends AgentDesk {
  id: AgentId;
  presence: PresenceStatus;
  /** Conversations that the agent holds now. */
  load: number;
  lastGivenAt?: Date;
}

export type ReviewReason = 'angry' | 'frustrated' | 'low-rating';

export interface PacketInput {
  rule: string;
  reasons: string[];
  understanding: Understanding;
  topic?: Topic;
  customer: CustomerProfile;
  /** The whole conversation, oldest first. */
  messages: Pick<Message, 'author' | 'text' | 'createdAt'>[];
  /** A draft that was made and not sent, with the reasons why. */
  drafts?: { draft: Draft; reasons: string[] }[];
  /** What comes near, for the agent only. */
  related?: RelatedText[];
  /** Answers that were sent earlier and did not settle it. */
  answers?: { text: string; citations: Citation[] }[];
  actions?: { name: string; state: string; summary: string; values?: Record<string, string> }[];
  /** What was read of each message, oldest first. */
  readings?: { seq: number; emotion: Emotion; entities: Entity[] }[];
  /** The customer's conversations before this one, newest first. */
  earlier?: EarlierConversation[];
}

/** An earlier conversation as far as the next person needs to know it. */
export interface EarlierConversation {
  at: Date;
  /** The topic's name. */
  topic?: string;
  /** Who ended it; missing while it is open. */
  closedBy?: 'assistant' | 'agent';
  /** 1 to 5. */
  rating?: number;
}
