import { expect, test } from 'vitest';
import { findConcerns } from './find-concerns.ts';

const KNOWN = 'My order FP-10231 is late. nora@example.com';

test.each([
  ['I have refunded the full amount.', 'promise', 'I have refunded'],
  ['Nous vous rembourserons demain.', 'promise', 'Nous vous rembourserons'],
  ['You should sue the carrier.', 'legal-advice', 'You should sue'],
  ['Take 2 tablets and rest.', 'medical-advice', 'Take 2 tablets'],
  ['Your order FP-10999 is on its way.', 'strange-data', 'FP-10999'],
])('%s is worth a second look, and its words are named', (text, kind, found) => {
  expect(findConcerns(text, KNOWN)).toEqual([{ kind, found }]);
});

test('each stranger’s number and address is named once', () => {
  const text = 'FP-10999 went to hugo@example.com, and FP-10999 is not yours: FP-10998 is.';
  expect(findConcerns(text, KNOWN).map(({ found }) => found)).toEqual([
    'hugo@example.com',
    'FP-10999',
    'FP-10998',
  ]);
});

test('what the customer named, and what is plain help, is no concern', () => {
  expect(findConcerns('Order FP-10231 arrives within 5 days; we write to nora@example.com.', KNOWN)).toEqual(
    [],
  );
});
