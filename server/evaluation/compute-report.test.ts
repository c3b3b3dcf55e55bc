import { expect, test } from 'vitest';
import { computeReport } from './compute-report.ts';
import { formatReport } from './format-report.ts';
import { formatResults } from './format-results.ts';
import { measurePercentiles } from './measure-percentiles.ts';
import { buildJudged, retrieved } from './testing/build-judged.ts';

test('recall and reciprocal rank count distinct articles', () => {
  const { retrieval } = computeReport([
    buildJudged({ articles: ['a'] }, { retrieved: retrieved('a', 'b') }),
    buildJudged({ articles: ['a', 'c'] }, { retrieved: retrieved('b', 'b', 'c') }),
    buildJudged({ articles: ['a'] }, { retrieved: retrieved('1', '2', '3', '4', '5', 'a') }),
    buildJudged({ articles: ['a'] }, { retrieved: retrieved('b') }),
    buildJudged({ articles: [] }, { retrieved: retrieved('b') }),
  ]);
  expect(retrieval).toEqual({
    recallAt1: { count: 1, of: 4, value: 0.25 },
    recallAt5: { count: 2, of: 4, value: 0.5 },
    recallAt10: { count: 3, of: 4, value: 0.75 },
    meanReciprocalRank: (1 + 1 / 2 + 1 / 6 + 0) / 4,
  });
});

test('answers: what was answered, right, wrong, asked back and rightly left', () => {
  const asked = { articles: ['a'], facts: ['blue'] };
  const { answers } = computeReport([
    buildJudged(asked, { answer: 'It is blue.', citations: ['a'] }),
    buildJudged(asked, { answer: 'It is red.', citations: ['a'] }),
    buildJudged(asked, { answer: 'It is red.', citations: ['b'] }),
    buildJudged(asked, { outcome: 'asked-which' }),
    buildJudged(asked, { outcome: 'unsure' }),
    buildJudged({ articles: [] }, { outcome: 'escalated' }),
    buildJudged({ articles: [] }, { outcome: 'asked-which' }),
    buildJudged({ articles: [] }, { answer: 'It is red.', citations: ['b'] }),
    buildJudged({ route: 'answer' }),
  ]);
  expect(answers).toEqual({
    answerable: 5,
    answered: { count: 3, of: 5, value: 3 / 5 },
    right: { count: 1, of: 3, value: 1 / 3 },
    wrong: { count: 2, of: 8, value: 2 / 8 },
    askedWhich: { count: 2, of: 8, value: 2 / 8 },
    abstainedRightly: { count: 2, of: 3, value: 2 / 3 },
  });
});

test('labels: accuracy takes any acceptable label; escalation has its precision and recall', () => {
  const { route, escalation, labels } = computeReport([
    buildJudged({ route: 'escalate', intent: 'urgent' }, { route: 'escalate', intent: 'urgent' }),
    buildJudged({ route: 'escalate' }, { route: 'answer' }),
    buildJudged({ route: ['action', 'escalate'] }, { route: 'escalate' }),
    buildJudged({ route: 'answer' }, { route: 'escalate' }),
    buildJudged({ route: 'answer' }, { route: 'answer' }),
  ]);
  expect(route?.accuracy).toEqual({ count: 3, of: 5, value: 3 / 5 });
  expect(escalation).toEqual({
    precision: { count: 2, of: 3, value: 2 / 3 },
    recall: { count: 2, of: 3, value: 2 / 3 },
    f1: 2 / 3,
  });
  // answer: one of two found is right, one of two wanted is found: 1/2.
  expect(route?.macroF1).toBeCloseTo((2 / 3 + 1 / 2) / 2);
  expect(labels.intent?.accuracy).toEqual({ count: 1, of: 1, value: 1 });
  expect(labels.emotion).toBeUndefined();
});

test('entities are hit by what was written or by the normalised value; a surplus one costs precision', () => {
  const { entities } = computeReport([
    buildJudged(
      { entities: { amount: '49,90 €', email: 'a@b.c' } },
      { entities: { amount: [{ raw: '49,90€', value: '49.90 EUR' }], phone: [{ raw: '1', value: '1' }] } },
    ),
    buildJudged({ entities: {} }),
  ]);
  expect(entities).toEqual({
    precision: { count: 1, of: 2, value: 1 / 2 },
    recall: { count: 1, of: 2, value: 1 / 2 },
    f1: 1 / 2,
    perKey: {
      email: { precision: { count: 0, of: 0, value: null }, recall: { count: 0, of: 1, value: 0 }, f1: 0 },
      amount: { precision: { count: 1, of: 1, value: 1 }, recall: { count: 1, of: 1, value: 1 }, f1: 1 },
    },
  });
});

test('percentiles are by nearest rank', () => {
  const values = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(measurePercentiles(values)).toEqual({ p50: 50, p95: 95, p99: 99 });
  expect(measurePercentiles([])).toBeUndefined();
});

test('the table is aligned and leaves out what was not measured', () => {
  const lines = formatReport(computeReport([buildJudged({ articles: [] }, { latencyMs: 12.34 })])).split(
    '\n',
  );
  expect(lines).toContain('wrong per 100 questions     100.0  1 of 1');
  expect(lines).toContain('latency p50               12.3 ms');
  expect(lines.some((line) => line.startsWith('recall'))).toBe(false);
});

test('a result line has the published fields in the published order', () => {
  const [line] = formatResults([buildJudged({}).result]).split('\n');
  expect(Object.keys(JSON.parse(line!))).toEqual(
    `id route outcome intent topic priority emotion language entities retrieved answer citations confidence rule
     latencyMs`.split(/\s+/),
  );
});

test('languages: accuracy per language with a 95 % interval, and nothing where there is one language', () => {
  const { languages } = computeReport([
    buildJudged({ language: 'en', route: 'answer' }, { route: 'answer' }),
    buildJudged({ language: 'en', route: 'answer' }, { route: 'escalate' }),
    buildJudged({ language: 'fr', route: ['action', 'escalate'] }, { route: 'escalate' }),
  ]);
  expect(languages?.['en']).toEqual({
    cases: 2,
    route: { count: 1, of: 2, value: 0.5, interval: [expect.closeTo(0.0945, 3), expect.closeTo(0.9055, 3)] },
  });
  expect(languages?.['fr']?.route?.interval?.[1]).toBe(1);
  expect(computeReport([buildJudged({ language: 'en', route: 'answer' })]).languages).toBeUndefined();
});
