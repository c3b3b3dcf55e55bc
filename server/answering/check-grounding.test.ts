import { expect, test } from 'vitest';
import { checkGrounding } from './check-grounding.ts';
import { buildPassage } from './testing/search-in-array.ts';

const SOURCE = {
  ...buildPassage({
    title: 'Delivery',
    text: 'Standard delivery takes **2 to 4 days** and costs €1,200.50 for a boat.\n\n- Boats are not delivered on Sundays.\n- See [the list](https://shop.example/list).',
  }),
  score: 1,
};

const passes = (text: string, passages = [SOURCE]) =>
  checkGrounding({ text, citations: [1] }, passages).passed;

test.each([
  'Standard delivery takes 2 to 4 days and costs €1,200.50 for a boat.',
  '- Boats are not delivered on Sundays.',
  '2. See [the list](https://shop.example/list).',
  'A boat delivery costs €1200.50.',
  'Delivery of boats does not happen on Sundays.',
])('what the source says is supported: %s', (text) => {
  expect(passes(text)).toBe(true);
});

test.each([
  ['another number', 'Standard delivery takes 2 to 5 days.'],
  ['a number that only ends like it', 'Standard delivery takes 12 to 4 days.'],
  ['another amount', 'Delivery costs €200.50 for a boat.'],
  ['a denial that the source does not make', 'Standard delivery does not take 2 to 4 days.'],
  ['a denial left out', 'Boats are delivered on Sundays.'],
  ['words that are not there', 'Delivery by helicopter to mountain huts is included.'],
])('%s is not supported', (_what, text) => {
  expect(passes(text)).toBe(false);
});

test('without a cited passage nothing is supported', () => {
  expect(passes('Standard delivery takes 2 to 4 days.', [])).toBe(false);
});
