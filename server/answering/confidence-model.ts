import type { Features } from './measure-features.ts';

/**
 * Fitted by `evals/fit-confidence.ts` (logistic regression, ridge 0.002, both labels weighing the same): 388 questions
 * with and 60 without an answer about a real help centre of 414 articles, 65 about the demo shop; each answerable one
 * again without its articles, again about its section alone, and again asked of the shop, at lower weights. Label: the
 * embedded answer was right by the yardstick of `candor eval`. Area under the curve 0.812 on folds that were not fitted. The
 * bias makes 0.5 the point that holds back 92 of 100 unanswerable questions of those folds.
 */
export const CONFIDENCE_MODEL: { bias: number; weights: Features } = {
  bias: -4.42,
  weights: {
    scoreShare: 2.85,
    titleMatched: 0.8,
    covered: 1.85,
    missing: -1.5,
    namesMissing: -0.92,
    questionLength: 1.73,
    isShort: -1.01,
    saidShare: 1.31,
    saidScore: 1.08,
    isForeign: 0.61,
  },
};
