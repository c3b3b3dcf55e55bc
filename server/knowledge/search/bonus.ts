import type { ReadQuery } from './read-query.ts';
import type { AnalysedArticle, SearchIndex } from './types.ts';

const TITLE_WEIGHT = 3;
const PAIR_WEIGHT = 0.35;
/** More than the groups that a query can have, so that two groups make one number. */
const GROUPS = 1000;

/** What the bonuses need of a query, worked out once. */
export interface BonusQuery {
  /** Weight and group of each term. */
  terms: Map<number, { weight: number; group: number }>;
  pairs: number[];
  /** Sum over the words of what their best spelling is worth. */
  worth: number;
}

/** Prepares a query for `titleBonus` and `pairBonus`. */
export function prepareBonus(index: SearchIndex, query: ReadQuery): BonusQuery {
  const terms: BonusQuery['terms'] = new Map();
  const best = new Float32Array(query.groupCount);
  for (const { id, weight, group } of query.terms) {
    const known = terms.get(id);
    if (!known || known.weight < weight) terms.set(id, { weight, group });
    best[group] = Math.max(best[group]!, index.byArticle.idf[id]! * weight);
  }
  const pairs = query.pairs.map(([before, after]) => before * GROUPS + after);
  return { terms, pairs, worth: best.reduce((sum, value) => sum + value, 0) };
}

/** What a title adds that says what the query asks: the harmonic mean of how far each covers the other. */
export function titleBonus({ byArticle }: SearchIndex, query: BonusQuery, article: AnalysedArticle): number {
  let matched = 0;
  let title = 0;
  for (const id of new Set(article.title)) {
    const worth = byArticle.idf[id]!;
    title += worth;
    matched += worth * (query.terms.get(id)?.weight ?? 0);
  }
  if (!matched) return 0;
  const covered = matched / title;
  const answered = Math.min(1, matched / query.worth);
  const mean = (2 * covered * answered) / (covered + answered);
  // A long title that matches is worth more than a short one, but not in proportion.
  return (TITLE_WEIGHT * mean * matched) / Math.max(1, Math.sqrt(matched));
}

/** What neighbouring words of the query add that are neighbours in the passage or its headings too. */
export function pairBonus(
  { byPassage }: SearchIndex,
  query: BonusQuery,
  passage: { headings: number[]; body: number[] },
): number {
  if (!query.pairs.length) return 0;
  const wanted = new Set(query.pairs);
  let bonus = 0;
  for (const terms of [passage.headings, passage.body]) {
    let last: { at: number; group: number; id: number } | undefined;
    for (let at = 0; at < terms.length; at += 1) {
      const id = terms[at]!;
      const found = query.terms.get(id);
      if (!found) continue;
      if (last && at - last.at <= 2 && wanted.delete(last.group * GROUPS + found.group))
        bonus += (PAIR_WEIGHT * (byPassage.idf[id]! + byPassage.idf[last.id]!)) / (at - last.at);
      last = { at, group: found.group, id };
    }
  }
  return bonus;
}
