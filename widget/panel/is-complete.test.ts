import { expect, test } from 'vitest';
import { isComplete } from './is-complete.ts';

test.each([
  [{ kind: 'order_number', pattern: '(?:FP[ -]?)?\\d{5}' }, 'FP-10198', true],
  [{ kind: 'order_number', pattern: '(?:FP[ -]?)?\\d{5}' }, 'fp 10198', true],
  [{ kind: 'order_number', pattern: '(?:FP[ -]?)?\\d{5}' }, 'FP-101', false],
  [{ kind: 'email' }, 'vera@example.com', true],
  [{ kind: 'email' }, 'vera@example', false],
  [{ kind: 'phone' }, '+45 12 34 56 78', true],
  [{ kind: 'phone' }, 'later', false],
  [{ kind: 'text' }, '', false],
  [{ kind: 'text', pattern: '(' }, 'anything', true],
])('%j: "%s" is complete: %s', (field, answer, expected) => {
  expect(isComplete(field, answer)).toBe(expected);
});
