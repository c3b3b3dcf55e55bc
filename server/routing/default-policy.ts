import type { DecideRule, Policy, ReviewRule } from '#server/kernel/index.ts';

/** Before anything is composed. */
const DECIDE: DecideRule[] = [
  { name: 'customer-asks-for-human', when: { signal: 'wants_human' }, do: 'escalate' },
  { name: 'legal-threat', when: { signal: 'legal_threat' }, do: 'escalate', priority: 'high' },
  { name: 'safety-emergency', when: { signal: 'safety_emergency' }, do: 'escalate', priority: 'high' },
  { name: 'security-emergency', when: { signal: 'security_emergency' }, do: 'escalate', priority: 'high' },
  { name: 'staff-complaint', when: { signal: 'staff_complaint' }, do: 'escalate', priority: 'high' },
  { name: 'exception-request', when: { signal: 'exception_request' }, do: 'escalate', priority: 'high' },
  { name: 'priority-critical', when: { priority: 'critical' }, do: 'escalate', priority: 'high' },
  { name: 'anger', when: { emotion: 'angry' }, do: 'escalate', priority: 'high' },
  { name: 'complaint', when: { intent: 'complaint' }, do: 'escalate', priority: 'medium' },
  { name: 'urgent', when: { intent: 'urgent' }, do: 'escalate', priority: 'high' },
  // Ahead of the counters: a "thank you" after a long search needs no human.
  { name: 'small-talk', when: { small_talk: true }, do: 'small-talk' },
  { name: 'too-many-attempts', when: { failed_attempts_at_least: 2 }, do: 'escalate', priority: 'medium' },
  {
    name: 'no-progress',
    when: { minutes_without_progress_at_least: 30 },
    do: 'escalate',
    priority: 'medium',
  },
  { name: 'out-of-scope', when: { out_of_scope: true }, do: 'out-of-scope' },
  { name: 'tier-3', when: { tier: 3 }, do: 'research-and-escalate' },
  // Whether or not the company has such an action: without one the turn goes on with an answer.
  { name: 'transaction-with-action', when: { intent: 'transaction' }, do: 'action' },
  { name: 'answer', when: { always: true }, do: 'answer' },
];

/** After the draft. */
const REVIEW: ReviewRule[] = [
  {
    name: 'several-warning-signs',
    when: {
      at_least: {
        count: 2,
        of: [
          { emotion: 'frustrated' },
          { signal: 'wants_to_cancel' },
          { high_value_customer: true },
          { confidence_below_threshold: true },
          { signal: 'complex' },
          { signal: 'rising_frustration' },
        ],
      },
    },
    do: 'escalate',
  },
  { name: 'near-candidates', when: { near_candidates: true }, do: 'ask-which' },
  { name: 'not-grounded', when: { grounded: false }, do: 'unsure' },
  { name: 'below-threshold', when: { confidence_below_threshold: true }, do: 'unsure' },
  { name: 'sign-of-frustration', when: { emotion: 'frustrated' }, do: 'send-and-offer-human' },
  { name: 'grounded-answer', when: { always: true }, do: 'send' },
];

/** The policy that a company starts with, as data. */
export function defaultPolicy(): Policy {
  return structuredClone({
    decide: DECIDE,
    review: REVIEW,
    thresholds: { answer: 0.5, topics: {}, wrong_per_100: 4 },
    cover: { topics: [] },
    tickets: { answer: false, topics: [] },
  });
}
