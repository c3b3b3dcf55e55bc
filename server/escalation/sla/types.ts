import type { ConversationId, Priority } from '#server/kernel/index.ts';

export const SLA_KINDS = ['first-answer', 'resolution'] as const;
/** What a person owes: the first answer, and the end of the case. */
export type SlaKind = (typeof SLA_KINDS)[number];

/** One target of a clock. */
export interface SlaTarget {
  warnAt: Date;
  dueAt: Date;
  /** When the warning was given and the breach noted; each happens once. */
  warnedAt: Date | null;
  breachedAt: Date | null;
}

/**
 * The clock of a conversation that people have: it begins when they get it and ends when they give it away. The first
 * answer runs until an agent writes; the resolution stands still while the customer's answer is awaited.
 */
export interface SlaClock {
  id: string;
  conversationId: ConversationId;
  queue: string;
  priority: Priority;
  startedAt: Date;
  firstAnsweredAt: Date | null;
  /** Business time until the first answer. */
  firstAnswerMs: number | null;
  /** Since when the customer's answer is awaited. */
  pausedSince: Date | null;
  /** Business time of the pauses that ended. */
  pausedMs: number;
  targets: Record<SlaKind, SlaTarget>;
  endedAt: Date | null;
  /** The release whose hours and targets it was set with. */
  release: number;
}

/** A target's moment that has come. */
export interface SlaMark {
  kind: SlaKind;
  mark: 'warning' | 'breached';
  /** Name for the trace, e.g. `sla-first-answer-breached`. */
  rule: string;
  dueAt: Date;
}
