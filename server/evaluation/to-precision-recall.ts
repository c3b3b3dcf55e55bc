import { toRate } from './to-rate.ts';
import type { PrecisionRecall } from './types.ts';

/** Precision (of what was found), recall (of what was wanted) and F1, their harmonic mean (0 without a hit). */
export function toPrecisionRecall(counts: { hits: number; found: number; wanted: number }): PrecisionRecall {
  const { hits, found, wanted } = counts;
  return {
    precision: toRate(hits, found),
    recall: toRate(hits, wanted),
    f1: found + wanted === 0 ? null : (2 * hits) / (found + wanted),
  };
}
