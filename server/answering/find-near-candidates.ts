import { fold } from './fold.ts';
import { listRivals } from './list-rivals.ts';
import type { ArticleCandidate, QueryTerm } from './types.ts';

const MAX_CANDIDATES = 3;
/** Scores this close to the best (as a share of it) cannot be told apart. */
const NEAR = 0.94;
/** A model reads them all and tells apart more. */
const NEAR_FOR_MODEL = 0.985;
/** Less sure than this, none of them may be meant. */
const LEAST_CONFIDENCE = 0.4;
/** So few words say too little to be sure of anything: when all of them are there, asking back is the answer. */
const SHORT_QUESTION_TERMS = 3;

/**
 * The two or three articles that the question does not tell apart, best first; empty when one stands out, when
 * probably none of them answers, or when the question is a title (that of the choice which was made, for one).
 */
export function findNearCandidates(
  articles: ArticleCandidate[],
  asked: { text: string; terms: QueryTerm[]; confidence: number; isModelNext: boolean },
): ArticleCandidate[] {
  const [best] = articles;
  if (!best || normalise(asked.text) === normalise(best.title)) return [];
  if (asked.confidence < LEAST_CONFIDENCE && !isShort(asked.terms, best)) return [];
  const least = best.score * (asked.isModelNext ? NEAR_FOR_MODEL : NEAR);
  const near = listRivals(articles)
    .filter(({ score }) => score >= least)
    .slice(0, MAX_CANDIDATES);
  const titles = new Set(near.map(({ title }) => title));
  return near.length >= 2 && titles.size === near.length ? near : [];
}

function isShort(terms: QueryTerm[], { place }: ArticleCandidate): boolean {
  return terms.length <= SHORT_QUESTION_TERMS && terms.every(({ inArticle }) => (inArticle[place] ?? 0) > 0);
}

function normalise(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
