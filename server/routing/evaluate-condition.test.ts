import { expect, test } from 'vitest';
import type { Condition } from '#server/kernel/index.ts';
import { defaultPolicy } from './default-policy.ts';
import { evaluateCondition } from './evaluate-condition.ts';
import { buildDraft, buildFacts, buildUnderstanding } from './facts.test-data.ts';

const policy = defaultPolicy();
const facts = buildFacts({
  understanding: buildUnderstanding({ signals: ['asks_how'], topic: { value: 'returns', confidence: 0.8 } }),
  action: 'start-return',
  failedAttempts: 1,
});
const holds = (condition: Condition) => evaluateCondition(condition, facts, policy).holds;

test.each<[Condition, boolean]>([
  [{ signal: 'asks_how' }, true],
  [{ signal: 'thanks' }, false],
  [{ topic: 'returns' }, true],
  [{ topic: 'billing' }, false],
  [{ channel: 'api' }, true],
  [{ channel: 'email' }, false],
  [{ action_possible: true }, true],
  [{ high_value_customer: true }, false],
  [{ failed_attempts_at_least: 1 }, true],
  [{ failed_attempts_at_least: 2 }, false],
  [{ small_talk: true }, false],
  [{ not: { signal: 'thanks' } }, true],
  [{ any: [{ signal: 'thanks' }, { topic: 'returns' }] }, true],
  [{ all: [{ signal: 'asks_how' }, { topic: 'returns' }] }, true],
  [{ all: [{ signal: 'thanks' }, { topic: 'returns' }] }, false],
  [{ at_least: { count: 2, of: [{ signal: 'asks_how' }, { topic: 'x' }, { channel: 'api' }] } }, true],
  [{ at_least: { count: 2, of: [{ signal: 'asks_how' }, { topic: 'x' }] } }, false],
  [{ grounded: true }, false],
  [{ grounded: false }, false],
  [{ confidence_below_threshold: true }, false],
])('%j → %s', (condition, expected) => {
  expect(holds(condition)).toBe(expected);
});

test('conditions on the draft are read once there is one', () => {
  const withDraft = { ...facts, draft: buildDraft({ confidence: 0.2 }) };
  expect(evaluateCondition({ grounded: true }, withDraft, policy).holds).toBe(true);
  expect(evaluateCondition({ confidence_below_threshold: true }, withDraft, policy).holds).toBe(true);
});

test('a group gives the reasons of the conditions that held', () => {
  const { reasons } = evaluateCondition({ any: [{ signal: 'asks_how' }, { channel: 'api' }] }, facts, policy);
  expect(reasons).toEqual(['signal asks_how', 'channel is api']);
});
