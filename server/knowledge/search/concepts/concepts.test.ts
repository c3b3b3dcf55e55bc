import { expect, test } from 'vitest';
import { EN } from './en.ts';
import { EN_CUSTOMERS } from './en-customers.ts';
import { EN_EVERYDAY } from './en-everyday.ts';
import { COMMON } from './side-by-side.ts';

test('a common word is there in all seven languages', () => {
  const short = Object.entries(COMMON).filter(([, row]) => row.split(' / ').length !== 7);
  expect(short).toEqual([]);
});

test('no list takes the place of another one’s idea', () => {
  const keys = [EN, EN_EVERYDAY, EN_CUSTOMERS].flatMap((list) => Object.keys(list));
  expect(new Set(keys).size).toBe(keys.length);
});
