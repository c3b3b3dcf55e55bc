import type { FusionFit, RetrievalFigures } from '#server/knowledge/index.ts';

/** Weights of the meaning that are tried: from the words alone to the meaning alone. */
export const WEIGHTS = [0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
/** With fewer cases chance decides. */
export const MIN_CASES = 20;
const FOLDS = 5;

/** By case: the rank of its first acceptable article with each of `WEIGHTS`; 0 where none was found. */
export type Ranks = number[][];

/**
 * Chooses how much the meaning counts. Each case is ranked with the weight that serves the other folds' cases best, so that no
 * weight is judged by the cases that chose it. The mixture has to beat the better of its halves, and the meaning alone the
 * words alone, by more than the standard error of the difference between the cases; else the words stand alone. The order
 * of `ranks` makes the folds. Pure.
 */
export function fitWeight(ranks: Ranks): FusionFit {
  const values = ranks.map((byWeight) => byWeight.map(reciprocal));
  const everything = values.map((_, at) => at);
  const heldOut = everything.map((at) =>
    bestWeight(
      values,
      everything.filter((other) => other % FOLDS !== at % FOLDS),
    ),
  );
  const last = WEIGHTS.length - 1;
  const lexical = values.map((byWeight) => byWeight[0]!);
  const dense = values.map((byWeight) => byWeight[last]!);
  const hybrid = values.map((byWeight, at) => byWeight[heldOut[at]!]!);
  const figures = {
    cases: ranks.length,
    lexical: toFigures(ranks.map((byWeight) => byWeight[0]!)),
    dense: toFigures(ranks.map((byWeight) => byWeight[last]!)),
    hybrid: toFigures(ranks.map((byWeight, at) => byWeight[heldOut[at]!]!)),
  };
  if (ranks.length < MIN_CASES) return { ...figures, weight: 0, verdict: 'too-few-cases' };
  const isDenseBetter = isAhead(dense, lexical);
  const better = mean(dense) > mean(lexical) ? dense : lexical;
  const weight = WEIGHTS[bestWeight(values, everything)]!;
  if (weight > 0 && weight < 1 && isAhead(hybrid, better)) return { ...figures, weight, verdict: 'hybrid' };
  return isDenseBetter
    ? { ...figures, weight: 1, verdict: 'dense' }
    : { ...figures, weight: 0, verdict: 'lexical' };
}

/** The place in `WEIGHTS` with the best mean over these cases; of equal ones the least. */
function bestWeight(values: number[][], cases: number[]): number {
  const means = WEIGHTS.map((_, place) => mean(cases.map((at) => values[at]![place]!)));
  return means.indexOf(Math.max(...means));
}

/** Whether `one` is better than `other` by more than the standard error of the mean of their differences. */
function isAhead(one: number[], other: number[]): boolean {
  const differences = one.map((value, at) => value - other[at]!);
  const average = mean(differences);
  const variance =
    differences.reduce((sum, value) => sum + (value - average) ** 2, 0) / (differences.length - 1);
  return average > Math.sqrt(variance / differences.length);
}

function toFigures(ranks: number[]): RetrievalFigures {
  const within = (limit: number) => mean(ranks.map((rank) => (rank > 0 && rank <= limit ? 1 : 0)));
  return { recallAt1: within(1), recallAt5: within(5), meanReciprocalRank: mean(ranks.map(reciprocal)) };
}

function reciprocal(rank: number): number {
  return rank > 0 ? 1 / rank : 0;
}

function mean(values: number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
