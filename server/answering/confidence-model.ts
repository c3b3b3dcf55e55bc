import type { Features } from './estimate-confidence.ts';

/** Set by hand until it is fitted by `evals/fit-confidence.ts`. */
export const CONFIDENCE_MODEL: { bias: number; weights: Features } = {
  bias: -1.5,
  weights: {
    articleCoverage: 2,
    passageCoverage: 1,
    titleCoverage: 1.5,
    unitCoverage: 0.5,
    rarestMissing: -1,
    unknownShare: -0.5,
    margin: 1,
    ideal: 1,
    brevity: 0,
    isForeign: 0.5,
  },
};
