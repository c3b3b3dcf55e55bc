import type { ArticleCandidate, QueryTerm } from './types.ts';

const MAX_CANDIDATES = 3;
/** Scores this close to the best (as a share of it) cannot be told apart. */
const NEAR = 0.985;
const SHORT_QUESTION_TERMS = 4;

/**
 * The two or three articles that the question does not tell apart, best first; empty when one stands out. Only a
 * short question is worth asking back about: a long one has said what it could.
 */
export function findNearCandidates(articles: ArticleCandidate[], terms: QueryTerm[]): ArticleCandidate[] {
  const best = articles[0];
  if (!best || terms.length === 0 || terms.length > SHORT_QUESTION_TERMS) return [];
  const near = articles.filter(({ score }) => score >= best.score * NEAR);
  const titles = new Set(near.map(({ title }) => title));
  return near.length >= 2 && near.length <= MAX_CANDIDATES && titles.size === near.length ? near : [];
}
