import type {
  AgentId,
  Citation,
  ConversationId,
  CustomerProfile,
  Draft,
  EscalationId,
  HandoffPacket,
  Message,
  Priority,
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
  takenBy?: AgentId;
  takenAt?: Date;
  endedAt?: Date;
  endedHow?: EscalationEnd;
}

export const ESCALATION_ENDS = ['resolved', 'handed-back', 'closed'] as const;
export type EscalationEnd = (typeof ESCALATION_ENDS)[number];

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
  /** Answers that were sent earlier and did not settle it. */
  answers?: { text: string; citations: Citation[] }[];
  actions?: { name: string; state: string; summary: string }[];
}
