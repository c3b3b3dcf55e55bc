import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitWeight, type Ranks, WEIGHTS } from './fit-weight.ts';

/** A case's ranks from what it is with the words alone, with any mixture, and with the meaning alone. */
function ranks(words: number, mixed: number, meaning: number): number[] {
  return WEIGHTS.map((weight) => (weight === 0 ? words : weight === 1 ? meaning : mixed));
}
const times = (count: number, one: number[]): Ranks => Array.from({ length: count }, () => one);

test('a mixture that finds what either half misses wins, with the least weight that does', () => {
  const fit = fitWeight([...times(15, ranks(1, 1, 0)), ...times(15, ranks(0, 1, 1))]);
  expect(fit).toMatchObject({ verdict: 'hybrid', weight: 0.05, cases: 30 });
  expect(fit.hybrid.recallAt1).toBe(1);
  expect(fit.lexical.recallAt1).toBe(0.5);
});

test('a mixture that is worse than its better half does not win', () => {
  expect(fitWeight(times(40, ranks(1, 2, 0)))).toMatchObject({ verdict: 'lexical', weight: 0 });
  expect(fitWeight(times(40, ranks(0, 2, 1)))).toMatchObject({ verdict: 'dense', weight: 1 });
});

test('a gain that one case of many makes is chance', () => {
  const many = times(39, ranks(1, 1, 0));
  expect(fitWeight([...many, ranks(2, 1, 0)])).toMatchObject({ verdict: 'lexical', weight: 0 });
});

test('with too few cases the words stand alone, whatever the cases say', () => {
  expect(fitWeight(times(19, ranks(0, 1, 1)))).toMatchObject({ verdict: 'too-few-cases', weight: 0 });
  expect(fitWeight([])).toMatchObject({ verdict: 'too-few-cases', weight: 0, cases: 0 });
});

test('whatever the ranks are, what wins was better than the others on cases that did not choose it', () => {
  const rank = fc.integer({ min: 0, max: 10 });
  const noise = fc.array(fc.array(rank, { minLength: WEIGHTS.length, maxLength: WEIGHTS.length }), {
    minLength: 0,
    maxLength: 60,
  });
  fc.assert(
    fc.property(noise, (drawn) => {
      const { verdict, hybrid, dense, lexical } = fitWeight(drawn);
      const better = Math.max(dense.meanReciprocalRank, lexical.meanReciprocalRank);
      if (verdict === 'hybrid') expect(hybrid.meanReciprocalRank).toBeGreaterThan(better);
      if (verdict === 'dense') expect(dense.meanReciprocalRank).toBeGreaterThan(lexical.meanReciprocalRank);
    }),
  );
});
