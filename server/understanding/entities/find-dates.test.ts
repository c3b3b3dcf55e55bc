import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDates } from './find-dates.ts';

const today = new Date('2026-11-21T00:00:00Z');

test('from the blank before the day each date is found that a plain search from the left finds', () => {
  const plain =
    /(?<![\p{L}\p{N}/.-])(?:may|märz|sept)\.?\s(?:[12]\d|[1-9])(?:th)?(?:,?\s20\d{2})?(?![\p{L}\p{N}])/giu;
  const pieces = [
    'May',
    'may',
    'MÄRZ',
    'sept',
    'x',
    '/',
    '.',
    ' ',
    ' ',
    '\n',
    '4',
    '17',
    'th',
    ', ',
    ' 2025',
  ];
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((list) => list.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const found = findDates(text, today).filter(({ raw }) => /^\p{L}/u.test(raw));
      expect(found.map(({ raw }) => raw)).toEqual(text.match(plain) ?? []);
      for (const { raw, start, end } of found) expect(text.slice(start, end)).toBe(raw);
    }),
    { numRuns: 500 },
  );
});
