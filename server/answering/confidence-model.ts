import type { Features } from './estimate-confidence.ts';

/** Set by hand until it is fitted by `evals/fit-confidence.ts`. */
export const CONFIDENCE_MODEL: { bias: number; weights: Features } = {
  bias: -1.5,
  weights: {
    articleCoverage: 3,
    titleCoverage: 2,
    unitCoverage: 1,
    rarestMissing: -1,
    knownShare: 0.5,
    margin: 1,
    missingKnown: -1,
  },
};
