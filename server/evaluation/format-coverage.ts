import { BOUND_CONFIDENCE } from './measure-coverage.ts';
import type { CoveragePoint, FittedThreshold, FittedThresholds } from './types.ts';

const COLUMNS = ['threshold', 'answered', 'right', 'wrong per 100', 'at most'];
const SURE = `${100 * BOUND_CONFIDENCE} %`;

/** The curve of coverage against wrong answers, a line a threshold. */
export function formatCoverage(points: CoveragePoint[]): string {
  const rows = points.map(({ threshold, answered, right, wrong, wrongAtMost }) => [
    threshold.toFixed(2),
    percent(answered.value),
    percent(right.value),
    perHundred(wrong.value),
    perHundred(wrongAtMost),
  ]);
  const lines = [COLUMNS, ...rows].map((row) =>
    row.map((cell, column) => cell.padStart(COLUMNS[column]!.length)).join('  '),
  );
  return [`what a threshold brings ("at most": with a confidence of ${SURE})`, ...lines].join('\n');
}

/** The fitted thresholds in words, and as they stand in `policy.yaml`. */
export function formatThresholds({ budget, all, topics }: FittedThresholds): string {
  const own = Object.entries(topics).filter(([, fitted]) => fitted.threshold !== undefined);
  const tooFew = Object.entries(topics).filter(([, fitted]) => fitted.threshold === undefined);
  if (all.threshold === undefined)
    return `${describe('all questions', all, budget)}: thresholds stay as they are`;
  return [
    `for at most ${perHundred(budget)} wrong answers in 100 questions, with a confidence of ${SURE}:`,
    'thresholds:',
    `  answer: ${all.threshold.toFixed(2)} # ${all.cases} cases`,
    ...(own.length > 0 ? ['  topics:'] : []),
    ...own.map(([topic, { threshold, cases }]) => `    ${topic}: ${threshold!.toFixed(2)} # ${cases} cases`),
    ...tooFew.map(([topic, fitted]) => `# ${describe(topic, fitted, budget)}: the general one holds`),
  ].join('\n');
}

function describe(what: string, { cases }: FittedThreshold, budget: number): string {
  return `${what}: ${cases} cases are too few to prove ${perHundred(budget)} in 100`;
}

function percent(value: number | null): string {
  return value === null ? '–' : `${(100 * value).toFixed(0)} %`;
}

function perHundred(value: number | null): string {
  return value === null ? '–' : (100 * value).toFixed(1);
}
