import { describe, expect, test } from 'vitest';
import { defaultPolicy } from './default-policy.ts';
import { buildDraft, buildFacts, buildUnderstanding } from './facts.test-data.ts';
import { review } from './review.ts';
import type { ReviewFacts } from './types.ts';

const policy = defaultPolicy();
const frustrated = buildUnderstanding({ emotion: { value: 'frustrated', confidence: 0.8 } });
const choices = [
  { label: 'A', value: 'A' },
  { label: 'B', value: 'B' },
];

const TABLE: [string, string, Partial<ReviewFacts>][] = [
  ['several-warning-signs', 'escalate', { understanding: frustrated, highValueCustomer: true }],
  [
    'several-warning-signs',
    'escalate',
    { understanding: frustrated, draft: buildDraft({ confidence: 0.1 }) },
  ],
  [
    'several-warning-signs',
    'escalate',
    { understanding: buildUnderstanding({ signals: ['wants_to_cancel', 'complex'] }) },
  ],
  ['near-candidates', 'ask-which', { draft: buildDraft({ kind: 'which', choices, confidence: 0.6 }) }],
  ['not-grounded', 'unsure', { draft: buildDraft({ kind: 'unsure', confidence: 0 }) }],
  ['not-grounded', 'unsure', { draft: buildDraft({ checks: [{ name: 'grounding', passed: false }] }) }],
  ['below-threshold', 'unsure', { draft: buildDraft({ confidence: 0.49 }) }],
  ['sign-of-frustration', 'send-and-offer-human', { understanding: frustrated }],
  ['grounded-answer', 'send', {}],
  ['grounded-answer', 'send', { highValueCustomer: true }],
];

describe('the default policy, after the draft', () => {
  test.each(TABLE)('%s → %s', (rule, verdict, facts) => {
    expect(review({ ...buildFacts(), draft: buildDraft(), ...facts }, policy)).toMatchObject({
      rule,
      verdict,
    });
  });

  test('a topic may have its own threshold', () => {
    const strict = { ...policy, thresholds: { ...policy.thresholds, topics: { returns: 0.95 } } };
    const understanding = buildUnderstanding({ topic: { value: 'returns', confidence: 0.9 } });
    const facts = { ...buildFacts({ understanding }), draft: buildDraft({ confidence: 0.9 }) };
    expect(review(facts, strict)).toMatchObject({
      rule: 'below-threshold',
      reasons: ['confidence 0.90 is below 0.95'],
    });
  });

  test('a policy where no rule holds keeps the draft back', () => {
    const empty = { ...policy, review: [policy.review[1]!] };
    expect(review({ ...buildFacts(), draft: buildDraft() }, empty).verdict).toBe('unsure');
  });
});
