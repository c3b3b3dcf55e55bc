import { toPrecisionRecall } from './to-precision-recall.ts';
import { toRate } from './to-rate.ts';
import type { LabelFigures, PrecisionRecall } from './types.ts';

export interface LabelPair {
  /** Acceptable labels, the preferred one first. */
  expected: string[];
  actual: string;
}

/**
 * Accuracy (the actual label is an acceptable one), and precision, recall and F1 per label. An acceptable label
 * counts as the expected one, otherwise the preferred one does. Macro-F1 is the mean over the labels that are expected.
 */
export function measureLabels(pairs: LabelPair[]): LabelFigures | undefined {
  if (pairs.length === 0) return undefined;
  const settled = pairs.map(({ expected, actual }) => ({
    actual,
    expected: expected.includes(actual) ? actual : expected[0]!,
  }));
  const labels = [...new Set(settled.flatMap(({ expected, actual }) => [expected, actual]))].sort();
  const perLabel: Record<string, PrecisionRecall> = {};
  for (const label of labels) {
    perLabel[label] = toPrecisionRecall({
      hits: settled.filter(({ expected, actual }) => expected === label && actual === label).length,
      found: settled.filter(({ actual }) => actual === label).length,
      wanted: settled.filter(({ expected }) => expected === label).length,
    });
  }
  const wanted = Object.values(perLabel).filter(({ recall }) => recall.of > 0);
  return {
    accuracy: toRate(settled.filter(({ expected, actual }) => expected === actual).length, settled.length),
    macroF1: wanted.reduce((sum, { f1 }) => sum + (f1 ?? 0), 0) / wanted.length,
    perLabel,
  };
}
