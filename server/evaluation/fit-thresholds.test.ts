import { describe, expect, test } from 'vitest';
import { createRandom } from '#server/kernel/index.ts';
import { boundShare } from './bound-share.ts';
import { fitThresholds } from './fit-thresholds.ts';
import { measureCoverage } from './measure-coverage.ts';
import { buildJudged } from './testing/build-judged.ts';
import type { Judged } from './types.ts';

const RIGHT = { answer: '30 days', citations: ['a.md'] };
const WRONG = { answer: 'no idea', citations: ['b.md'] };

/** A question with one right answer, and how it was answered or would have been. */
function ask(
  confidence: number,
  isWrong: boolean,
  part: { topic?: string; withheld?: boolean } = {},
): Judged {
  const draft = isWrong ? WRONG : RIGHT;
  const how = part.withheld ? { outcome: 'unsure' as const, withheld: draft } : draft;
  const result = { confidence, topic: part.topic ?? null, ...how };
  return buildJudged({ articles: ['a.md'], facts: ['30 days'] }, result);
}
const many = (count: number, make: (index: number) => Judged) =>
  Array.from({ length: count }, (_, at) => make(at));

describe('the bound of a share', () => {
  test.each([
    // One-sided 90 % bounds by the closed form 1 − 0.1^(1/n) for none, and from published tables of Clopper and Pearson.
    [0, 57, 1 - 0.1 ** (1 / 57)],
    [0, 10, 0.2057],
    [1, 10, 0.3368],
    [2, 100, 0.0524],
    [10, 10, 1],
    [0, 0, 1],
  ])('%i of %i seen', (count, of, bound) => {
    expect(boundShare({ count, of }, 0.9)).toBeCloseTo(bound, 3);
  });
});

describe('the curve', () => {
  test('counts what was sent, and what would be sent below the threshold of today', () => {
    const judged = [
      ask(0.95, false),
      ask(0.6, true),
      ask(0.35, false, { withheld: true }),
      buildJudged({ articles: [] }, { outcome: 'unsure', confidence: 0.1 }),
    ];
    const points = measureCoverage(judged)!;
    const at = (threshold: number) => points.find((point) => point.threshold === threshold);
    expect(at(0.9)).toMatchObject({
      answered: { count: 1, of: 3 },
      right: { count: 1, of: 1 },
      wrong: { count: 0 },
    });
    expect(at(0.5)).toMatchObject({ answered: { count: 2, of: 3 }, wrong: { count: 1, of: 4 } });
    expect(at(0.3)).toMatchObject({ answered: { count: 3, of: 3 }, right: { count: 2, of: 3 } });
    expect(at(0.5)!.wrongAtMost).toBeCloseTo(boundShare({ count: 1, of: 4 }, 0.9));
  });

  test('without questions there is none', () => {
    expect(measureCoverage([buildJudged({ route: 'escalate' })])).toBeUndefined();
  });
});

describe('fitted thresholds', () => {
  test('stand just above the wrong answer that is one too many', () => {
    // Of 100 cases, two wrong answers prove 5.3 in 100, three prove more.
    const judged = [
      ...many(96, (at) => ask(0.4 + at / 200, false)),
      ...[0.8, 0.7, 0.6, 0.5].map((confidence) => ask(confidence, true)),
    ];
    expect(fitThresholds(judged, 0.053).all).toEqual({ cases: 100, threshold: 0.61 });
  });

  test('are left alone where the cases are too few to prove anything', () => {
    expect(
      fitThresholds(
        many(30, () => ask(0.9, false)),
        0.04,
      ).all,
    ).toEqual({ cases: 30 });
  });

  test('a topic with enough cases has its own', () => {
    const judged = [
      ...many(80, () => ask(0.5, false, { topic: 'delivery' })),
      ...many(79, (at) => ask(0.9 - at / 100, true, { topic: 'warranty' })),
      ask(0.95, false, { topic: 'warranty' }),
      ...many(5, () => ask(0.5, false, { topic: 'payment' })),
    ];
    const { topics } = fitThresholds(judged, 0.04);
    expect(topics).toEqual({
      delivery: { cases: 80, threshold: 0 },
      payment: { cases: 5 },
      warranty: { cases: 80, threshold: 0.91 },
    });
  });

  test('keep to the budget on questions that were not there to fit to, nine times in ten', () => {
    const random = createRandom(7);
    // The surer, the likelier right; the share of wrong answers over all thresholds is known by construction.
    const draw = () => {
      const confidence = random();
      return ask(confidence, random() > 0.5 + confidence / 2);
    };
    let kept = 0;
    for (let round = 0; round < 200; round++) {
      const { threshold } = fitThresholds(many(150, draw), 0.05).all;
      // P(sure enough and wrong) = ∫ from t to 1 of (1 − c) / 2 dc
      if ((1 - threshold!) ** 2 / 4 <= 0.05) kept++;
    }
    expect(kept).toBeGreaterThanOrEqual(180);
    expect(kept).toBeLessThan(200);
  });
});
