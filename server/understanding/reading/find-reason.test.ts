import { expect, test } from 'vitest';
import { KINDS, type Kind } from '../seeds/kinds.ts';
import { findReason } from './find-reason.ts';

const scores = (some: Partial<Record<Kind, number>>) =>
  ({ ...Object.fromEntries(KINDS.map((kind) => [kind, 0])), ...some }) as Record<Kind, number>;

test('half a complaint and half a threat are for a person, for the likelier of the two reasons', () => {
  expect(findReason(scores({ complaint: 0.3, legal: 0.35, information: 0.35 }))).toBe('legal');
});

test('what is likelier harmless brings nobody in, however alarming the likeliest other reading is', () => {
  expect(findReason(scores({ safety: 0.45, information: 0.3, technical: 0.25 }))).toBeUndefined();
});
