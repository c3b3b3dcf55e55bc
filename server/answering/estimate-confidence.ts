import { CONFIDENCE_MODEL } from './confidence-model.ts';
import type { ScoredPassage } from './score-units.ts';
import type { ArticleCandidate, QueryTerm } from './types.ts';

export const FEATURES = [
  'margin',
  'spread',
  'matched',
  'articleCoverage',
  'coverageLead',
  'pairs',
  'namesMissing',
  'titleMatched',
  'hasShortAnswer',
] as const;
export type Features = Record<(typeof FEATURES)[number], number>;

/**
 * What speaks for and against the best article, each 0 to 1:
 * - `margin`, `spread`: how far its score is above the next article's and the fifth one's, as a share of it;
 * - `matched`: how much the question's words that its best passage holds say, in all;
 * - `articleCoverage`: the share of the question (by its words' weights) that the article holds;
 * - `coverageLead`: how much more of it than any other article that was found (0.5 = as much);
 * - `pairs`: how many neighbouring words of the question stand together in one of its units;
 * - `namesMissing`: names and codes of the question that it does not hold (two or more = 1);
 * - `titleMatched`: the share of its title's words that the question holds;
 * - `hasShortAnswer`: it is a FAQ whose short answer was found.
 */
export function measureFeatures(
  terms: QueryTerm[],
  articles: ArticleCandidate[],
  scored: ScoredPassage[],
): Features {
  const [best, next] = articles;
  const passageId = best?.passages[0]?.passage.passageId ?? '';
  const inArticle = ({ articleIds }: QueryTerm) => articleIds.has(best?.articleId ?? '');
  const behind = (other: ArticleCandidate | undefined) =>
    best ? Math.max(0, 1 - (other?.score ?? 0) / (best.score || 1)) : 0;
  return {
    margin: behind(next),
    spread: behind(articles[4]),
    matched: sumWeights(terms.filter(({ passageIds }) => passageIds.has(passageId))),
    articleCoverage: share(terms, inArticle),
    coverageLead: coverageLead(terms, articles),
    pairs: pairMass(terms, scored),
    namesMissing: Math.min(1, terms.filter((term) => term.isName && !inArticle(term)).length / 2),
    titleMatched: titleMatched(terms, best?.passages[0]?.titleTerms ?? new Set()),
    hasShortAnswer: best?.passages.some(({ passage }) => passage.kind === 'answer') ? 1 : 0,
  };
}

/** The sum of weights, 4 or more being 1. */
function sumWeights(terms: QueryTerm[]): number {
  return Math.min(1, terms.reduce((sum, { weight }) => sum + weight, 0) / 4);
}

function titleMatched(terms: QueryTerm[], title: ReadonlySet<string>): number {
  return title.size === 0 ? 0 : terms.filter(({ term }) => title.has(term)).length / title.size;
}

/** How much of the question stands together: neighbouring words that are in one unit of the article. */
function pairMass(terms: QueryTerm[], scored: ScoredPassage[]): number {
  const units = scored.flatMap(({ units }) => units.map(({ unit }) => unit.terms));
  let sum = 0;
  for (let at = 1; at < terms.length; at += 1) {
    const [a, b] = [terms[at - 1]!, terms[at]!];
    if (units.some((held) => held.has(a.term) && held.has(b.term))) sum += Math.min(a.weight, b.weight);
  }
  return Math.min(1, sum / 2);
}

/** How much more of the question the best article covers than any other one that was found, 0.5 being as much. */
function coverageLead(terms: QueryTerm[], articles: ArticleCandidate[]): number {
  const of = (articleId: string) => share(terms, ({ articleIds }) => articleIds.has(articleId));
  const [best, ...others] = articles.map(({ articleId }) => of(articleId));
  return best === undefined ? 0 : (1 + best - Math.max(0, ...others)) / 2;
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
