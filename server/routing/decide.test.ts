import { describe, expect, test } from 'vitest';
import {
  type Decision,
  PolicySchema,
  type Topic,
  TopicSchema,
  type Understanding,
} from '#server/kernel/index.ts';
import { decide } from './decide.ts';
import { defaultPolicy } from './default-policy.ts';
import { buildFacts, buildUnderstanding } from './facts.test-data.ts';
import type { DecideFacts } from './types.ts';

const policy = defaultPolicy();
const read = (understanding: Partial<Understanding>): Partial<DecideFacts> => ({
  understanding: buildUnderstanding(understanding),
});
const topic = (overrides: Partial<Topic>): Partial<DecideFacts> => {
  const value = TopicSchema.parse({ id: 'returns', name: 'Returns', examples: ['return'], ...overrides });
  return {
    hasTopics: true,
    topic: value,
    understanding: buildUnderstanding({ topic: { value: value.id, confidence: 0.9 } }),
  };
};

const TABLE: [string, Partial<DecideFacts>, Partial<Decision>][] = [
  ['customer-asks-for-human', read({ signals: ['wants_human'] }), { route: 'escalate', priority: 'medium' }],
  ['legal-threat', read({ signals: ['legal_threat'] }), { route: 'escalate', priority: 'high' }],
  ['safety-emergency', read({ signals: ['safety_emergency'] }), { route: 'escalate', priority: 'high' }],
  ['security-emergency', read({ signals: ['security_emergency'] }), { route: 'escalate', priority: 'high' }],
  ['staff-complaint', read({ signals: ['staff_complaint'] }), { route: 'escalate', priority: 'high' }],
  ['exception-request', read({ signals: ['exception_request'] }), { route: 'escalate', priority: 'high' }],
  ['priority-critical', read({ priority: { value: 'critical', confidence: 0.8 } }), { priority: 'critical' }],
  ['anger', read({ emotion: { value: 'angry', confidence: 0.9 } }), { route: 'escalate', priority: 'high' }],
  ['complaint', read({ intent: { value: 'complaint', confidence: 0.7 } }), { route: 'escalate' }],
  ['urgent', read({ intent: { value: 'urgent', confidence: 0.7 } }), { route: 'escalate', priority: 'high' }],
  [
    'small-talk',
    { ...read({ signals: ['thanks'] }), failedAttempts: 5 },
    { route: 'answer', about: 'small-talk' },
  ],
  ['too-many-attempts', { failedAttempts: 2 }, { route: 'escalate' }],
  ['no-progress', { minutesWithoutProgress: 30 }, { route: 'escalate' }],
  ['out-of-scope', topic({ in_scope: false }), { route: 'answer', about: 'out-of-scope' }],
  ['tier-3', topic({ tier: 3 }), { route: 'escalate', researchOnly: true }],
  ['answer', topic({ sources: ['faq'] }), { route: 'answer', about: 'knowledge', sources: ['faq'] }],
  ['answer', {}, { route: 'answer', about: 'knowledge' }],
];

describe('the default policy, before the draft', () => {
  test.each(TABLE)('%s decides', (rule, facts, expected) => {
    expect(decide(buildFacts(facts), policy)).toMatchObject({ rule, ...expected });
  });

  test('is a valid policy file', () => {
    expect(PolicySchema.parse(policy)).toEqual(policy);
  });

  test('a wish for a human wins over everything else', () => {
    const facts = buildFacts({
      ...topic({ in_scope: false, tier: 3 }),
      ...read({
        signals: ['thanks', 'legal_threat', 'wants_human'],
        emotion: { value: 'angry', confidence: 1 },
        intent: { value: 'transaction', confidence: 1 },
      }),
      action: 'track-order',
    });
    expect(decide(facts, policy).rule).toBe('customer-asks-for-human');
  });

  test('a transaction is an action whether or not the company has one', () => {
    const facts = buildFacts(read({ intent: { value: 'transaction', confidence: 0.8 } }));
    expect(decide(facts, policy)).toMatchObject({ route: 'action', rule: 'transaction-with-action' });
    expect(decide(facts, policy)).not.toHaveProperty('action');
    expect(decide({ ...facts, action: 'track-order' }, policy).action).toBe('track-order');
  });

  test('nothing is out of scope for a company without topics, nor on a faint reading', () => {
    const nothing = { value: null, confidence: 0.9 };
    expect(decide(buildFacts(read({ topic: nothing })), policy).rule).toBe('answer');
    expect(decide(buildFacts({ hasTopics: true, ...read({ topic: nothing }) }), policy).rule).toBe(
      'out-of-scope',
    );
    const faint = read({ topic: { value: null, confidence: 0.2 } });
    expect(decide(buildFacts({ hasTopics: true, ...faint }), policy).rule).toBe('answer');
  });

  test.each([topic({ tier: 3 }), topic({ in_scope: false })])(
    'a faint topic turns nobody away from an answer',
    (facts) => {
      const faint = read({ topic: { value: facts.topic!.id, confidence: 0.25 } });
      expect(decide(buildFacts({ ...facts, ...faint }), policy).rule).toBe('answer');
    },
  );

  test('reasons name the label, the confidence and the words', () => {
    const facts = buildFacts(
      read({ emotion: { value: 'angry', confidence: 0.93 }, evidence: { emotion: ['furious', 'again'] } }),
    );
    expect(decide(facts, policy).reasons).toEqual(['emotion is angry (0.93): "furious", "again"']);
  });

  test('a policy where no rule holds escalates', () => {
    const empty = { ...policy, decide: [policy.decide[0]!] };
    expect(decide(buildFacts(), empty)).toMatchObject({ route: 'escalate', rule: 'no-rule-holds' });
  });
});
