import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AppError } from '#server/kernel/index.ts';
import { parseFilter, parseFilters } from './parse-filter.ts';
import { passesFilters } from './passes-filters.ts';

test('comparisons become data', () => {
  expect(parseFilter('satisfaction >= 4')).toEqual({ field: 'satisfaction', op: '>=', value: 4 });
  expect(parseFilters(`status = 'solved and closed' AND language != fr and vip = true`)).toEqual([
    { field: 'status', op: '=', value: 'solved and closed' },
    { field: 'language', op: '!=', value: 'fr' },
    { field: 'vip', op: '=', value: true },
  ]);
});

test.each([
  '',
  'satisfaction',
  'satisfaction >= ',
  '>= 4',
  'satisfaction >= 4 or 1 = 1',
  'satisfaction >= 4; drop table article',
  'constructor.constructor("return process")() = 1',
  'a = "b" and',
  'a = "b',
  '(a = 1)',
  `a = 1${' and a = 1'.repeat(100)}`,
])('hostile or broken text is refused: %s', (text) => {
  expect(() => parseFilters(text)).toThrow(AppError);
});

test('parsing any text ends in data or in a clear error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      try {
        expect(parseFilters(text).length).toBeGreaterThan(0);
      } catch (thrown) {
        expect(thrown).toMatchObject({ code: 'company_invalid' });
      }
    }),
  );
});

test('rows pass by number, text and case of the field; a missing field never passes', () => {
  const filters = parseFilters('satisfaction >= 4 and language = en');
  expect(passesFilters({ Satisfaction: '4,5', language: 'EN' }, filters)).toBe(true);
  expect(passesFilters({ Satisfaction: 'good', language: 'en' }, filters)).toBe(false);
  expect(passesFilters({ language: 'en' }, filters)).toBe(false);
  expect(passesFilters({}, parseFilters('__proto__ != 1'))).toBe(false);
});
