import type { Draft, Reason, Topic, Understanding } from '#server/kernel/index.ts';

/** What the first phase looks at: plain facts, gathered by the pipeline. */
export interface DecideFacts {
  understanding: Understanding;
  /** The company's topic that `understanding.topic` names. */
  topic?: Topic;
  /** Whether the company declared topics at all; without them nothing is out of scope. */
  hasTopics: boolean;
  channel: string;
  /** Replies in this conversation that did not help, so far. */
  failedAttempts: number;
  minutesWithoutProgress: number;
  highValueCustomer: boolean;
  /** Name of the action that fits the message, when the company has one. */
  action?: string;
}

/** What the second phase looks at: the same facts and the draft. */
export interface ReviewFacts extends DecideFacts {
  draft: Draft;
}

/** Whether a condition holds, and the facts that made it hold (empty where it does not). */
export interface Verdict {
  holds: boolean;
  reasons: Reason[];
}
