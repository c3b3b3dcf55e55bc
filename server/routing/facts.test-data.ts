import { type Draft, UNKNOWN_UNDERSTANDING, type Understanding } from '#server/kernel/index.ts';
import type { DecideFacts } from './types.ts';

/** A calm question about nothing special; tests change what they are about. */
export function buildUnderstanding(overrides: Partial<Understanding> = {}): Understanding {
  return { ...structuredClone(UNKNOWN_UNDERSTANDING), language: 'en', ...overrides };
}

export function buildFacts(overrides: Partial<DecideFacts> = {}): DecideFacts {
  return {
    understanding: buildUnderstanding(),
    hasTopics: false,
    channel: 'api',
    failedAttempts: 0,
    minutesWithoutProgress: 0,
    highValueCustomer: false,
    ...overrides,
  };
}

export function buildDraft(overrides: Partial<Draft> = {}): Draft {
  return {
    kind: 'answer',
    language: 'en',
    paragraphs: [[{ text: 'Returns are free for 30 days.', citations: [1] }]],
    citations: [],
    choices: [],
    confidence: 0.9,
    checks: [{ name: 'grounding', passed: true }],
    retrieved: [],
    by: 'embedded',
    ...overrides,
  };
}
