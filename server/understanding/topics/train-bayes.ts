import type { SparseVector } from './features/create-lens.ts';

/**
 * Multinomial naive Bayes on TF-IDF vectors with equal priors: how many examples a topic has says nothing about how
 * often customers write about it.
 */
export interface Bayes {
  classes: number;
  /** A row a feature: ln(1 + value / α) for each class; what all classes have in common falls out. */
  rows: Float32Array;
  /** Per class: minus the logarithm of its whole mass. */
  mass: Float32Array;
}

/** The smoothing α goes down as there are more examples a class; chosen by cross validation on public intent data. */
const SMOOTHING = 0.3;
/** No more weights than this (16 MB as bytes): with a thousand topics only the features that were met first are looked at. */
const MOST = 16_000_000;

export function trainBayes(
  vectors: SparseVector[],
  targets: number[],
  classes: number,
  features: number,
): Bayes {
  const alpha = (SMOOTHING * classes) / Math.max(1, vectors.length);
  const kept = Math.min(features, Math.floor(MOST / Math.max(1, classes)));
  const rows = new Float32Array(kept * classes);
  const sums = new Float32Array(classes).fill(alpha * kept);
  // Class by class, so that what is added to stays near.
  const examplesOf: SparseVector[][] = Array.from({ length: classes }, () => []);
  vectors.forEach((vector, example) => {
    examplesOf[targets[example]!]!.push(vector);
  });
  const values = new Float32Array(features);
  for (const [label, examples] of examplesOf.entries()) {
    for (const vector of examples) {
      for (let at = 0; at < vector.indexes.length; at++) values[vector.indexes[at]!]! += vector.values[at]!;
    }
    for (const { indexes } of examples) {
      for (let at = 0; at < indexes.length; at++) {
        const feature = indexes[at]!;
        const value = values[feature]!;
        values[feature] = 0;
        if (value === 0 || feature >= kept) continue;
        rows[feature * classes + label] = Math.log1p(value / alpha);
        sums[label]! += value;
      }
    }
  }
  return { classes, rows, mass: sums.map((sum) => -Math.log(sum)) };
}

/** The log-likelihood of a vector under each class, but for what is the same for all. */
export function scoreBayes({ classes, rows, mass }: Bayes, { indexes, values }: SparseVector): Float32Array {
  const scores = new Float32Array(classes);
  let length = 0;
  for (let at = 0; at < indexes.length; at++) {
    const row = indexes[at]! * classes;
    const value = values[at]!;
    if (row >= rows.length) continue;
    length += value;
    for (let label = 0; label < classes; label++) scores[label]! += rows[row + label]! * value;
  }
  for (let label = 0; label < classes; label++) scores[label]! += mass[label]! * length;
  return scores;
}
