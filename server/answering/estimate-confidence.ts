import { CONFIDENCE_MODEL } from './confidence-model.ts';
import type { ScoredPassage, ScoredUnit } from './score-units.ts';
import type { ArticleCandidate, QueryTerm, Unit } from './types.ts';

export const FEATURES = [
  'articleCoverage',
  'passageCoverage',
  'titleCoverage',
  'unitCoverage',
  'rarestMissing',
  'unknownShare',
  'margin',
  'ideal',
  'brevity',
  'isForeign',
] as const;
export type Features = Record<(typeof FEATURES)[number], number>;

/** What speaks for and against the best article, each 0 to 1. Shares are of the words' weights. */
export function measureFeatures(
  terms: QueryTerm[],
  articles: ArticleCandidate[],
  scored: ScoredPassage[],
  isForeign: boolean,
): Features {
  const [best, next] = articles;
  const passage = best?.passages[0];
  const ofArticle = ({ articleIds }: QueryTerm) => articleIds.has(best?.articleId ?? '');
  const ofPassage = ({ passageIds }: QueryTerm) => passageIds.has(passage?.passage.passageId ?? '');
  const unit = bestUnit(scored);
  return {
    articleCoverage: share(terms, ofArticle),
    passageCoverage: share(terms, ofPassage),
    titleCoverage: share(terms, ({ term }) => passage?.titleTerms.has(term) ?? false),
    unitCoverage: share(terms, ({ term }) => unit?.terms.has(term) ?? false),
    rarestMissing: Math.max(0, ...terms.filter((term) => !ofArticle(term)).map(({ weight }) => weight)),
    unknownShare: share(terms, ({ passageIds }) => passageIds.size === 0),
    margin: best && next ? Math.min(1, (best.score - next.score) / (best.score || 1)) : 1,
    ideal: Math.min(1, (best?.score ?? 0) / (terms.reduce((sum, { topScore }) => sum + topScore, 0) || 1)),
    brevity: 1 / Math.max(1, terms.length),
    isForeign: isForeign ? 1 : 0,
  };
}

function bestUnit(scored: ScoredPassage[]): Unit | undefined {
  let best: ScoredUnit | undefined;
  for (const unit of scored.flatMap(({ units }) => units)) if (!best || unit.score > best.score) best = unit;
  return best?.unit;
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
