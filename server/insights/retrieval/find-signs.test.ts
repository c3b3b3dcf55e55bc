import { expect, test } from 'vitest';
import { findSigns } from './find-signs.ts';
import type { RetrievalWeek } from './types.ts';

const GOOD: RetrievalWeek = {
  from: new Date('2026-11-16T00:00:00Z'),
  questions: 100,
  emptyShare: 0.05,
  unsureShare: 0.2,
  medianConfidence: 0.8,
  rated: 30,
  hitRate: 0.9,
  newWordShare: 0.1,
};
const figures = (weeks: RetrievalWeek[]) => findSigns(weeks).map(({ figure }) => figure);

test.each([
  ['hitRate', 0.7],
  ['emptyShare', 0.15],
  ['medianConfidence', 0.6],
  ['newWordShare', 0.4],
] as const)('a week with a worse %s is told, a better one is not', (figure, value) => {
  expect(findSigns([GOOD, GOOD, { ...GOOD, [figure]: value }])).toEqual([
    { figure, before: expect.closeTo(GOOD[figure]!), now: value },
  ]);
  expect(findSigns([GOOD, { ...GOOD, [figure]: value }, GOOD])).toEqual([]);
});

test('small changes, few questions and few judged answers are no signs', () => {
  expect(figures([GOOD, { ...GOOD, hitRate: 0.85, emptyShare: 0.08 }])).toEqual([]);
  expect(figures([GOOD, { ...GOOD, hitRate: 0.2, rated: 9 }])).toEqual([]);
  expect(figures([GOOD, { ...GOOD, emptyShare: 0.9, questions: 19 }])).toEqual([]);
  expect(
    figures([
      { ...GOOD, rated: 3 },
      { ...GOOD, hitRate: 0.2 },
    ]),
  ).toEqual([]);
});

test('weeks in which nothing was asked are passed over', () => {
  const nothing = {
    ...GOOD,
    questions: 0,
    rated: 0,
    hitRate: null,
    emptyShare: null,
    medianConfidence: null,
  };
  expect(figures([GOOD, nothing, { ...GOOD, hitRate: 0.5 }])).toEqual(['hitRate']);
  expect(figures([GOOD, nothing])).toEqual([]);
  expect(findSigns([])).toEqual([]);
});
