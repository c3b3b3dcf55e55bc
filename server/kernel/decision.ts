import type { Priority } from './understanding.ts';

export const ROUTES = ['answer', 'action', 'escalate', 'clarify'] as const;
export type Route = (typeof ROUTES)[number];

/** A fact that a rule looked at, in words for people: `emotion is angry (0.93)`. */
export type Reason = string;

/** What is to be done with a message, before anything is composed. Keeps the name of the rule that decided. */
export interface Decision {
  route: Route;
  rule: string;
  reasons: Reason[];
  priority?: Priority;
  /** With route `action`: which one. Absent when the company has no such action. */
  action?: string;
  /** With route `answer`: small talk and out-of-scope messages are not looked up. */
  about?: 'knowledge' | 'small-talk' | 'out-of-scope';
  /** Sources that serve the topic; absent means all. */
  sources?: string[];
  /** The machine researches for the agent but drafts nothing (tier 3). */
  researchOnly?: boolean;
}

/** What is to be done with a draft: sent, sent with the offer of a human, kept back, or handed over. */
export interface Review {
  verdict: 'send' | 'send-and-offer-human' | 'ask-which' | 'unsure' | 'escalate';
  rule: string;
  reasons: Reason[];
  priority?: Priority;
}
