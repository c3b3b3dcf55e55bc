import { CONFIDENCE_MODEL } from './confidence-model.ts';
import type { ScoredUnit } from './score-units.ts';
import type { ArticleCandidate, QueryTerm } from './types.ts';

export const FEATURES = [
  'articleCoverage',
  'titleCoverage',
  'unitCoverage',
  'rarestMissing',
  'knownShare',
  'margin',
  'missingKnown',
] as const;
export type Features = Record<(typeof FEATURES)[number], number>;

/** What speaks for and against the best article, each 0 to 1. */
export function measureFeatures(
  terms: QueryTerm[],
  articles: ArticleCandidate[],
  scored: ScoredUnit[],
): Features {
  const [best, next] = articles;
  const passage = best?.passages[0];
  const inPassage = (term: string) =>
    passage !== undefined &&
    (passage.bodyTerms.has(term) || passage.titleTerms.has(term) || passage.headingTerms.has(term));
  const missing = terms.filter(({ term }) => !inPassage(term));
  const top = scored[0]?.unit.terms ?? new Set<string>();
  return {
    articleCoverage: share(terms, ({ term }) => inPassage(term)),
    titleCoverage: share(terms, ({ term }) => passage?.titleTerms.has(term) ?? false),
    unitCoverage: share(terms, ({ term }) => top.has(term)),
    rarestMissing: Math.max(0, ...missing.map(({ weight }) => weight)),
    knownShare: share(terms, ({ passages }) => passages > 0),
    margin: best && next ? Math.min(1, (best.score - next.score) / (best.score || 1)) : 1,
    missingKnown: Math.max(0, ...missing.filter(({ passages }) => passages > 0).map(({ weight }) => weight)),
  };
}

/** The probability, 0 to 1, that the best article answers the question (logistic regression). */
export function estimateConfidence(features: Features): number {
  const sum = FEATURES.reduce(
    (total, name) => total + CONFIDENCE_MODEL.weights[name] * features[name],
    CONFIDENCE_MODEL.bias,
  );
  return 1 / (1 + Math.exp(-sum));
}

function share(terms: QueryTerm[], holds: (term: QueryTerm) => boolean): number {
  let all = 0;
  let held = 0;
  for (const term of terms) {
    all += term.weight;
    if (holds(term)) held += term.weight;
  }
  return all === 0 ? 0 : held / all;
}
