import type { ReadQuery } from './read-query.ts';
import type { AnalysedArticle, SearchIndex } from './types.ts';

const TITLE_WEIGHT = 3;
const PAIR_WEIGHT = 0.35;

/** What a title adds that says what the query asks: the harmonic mean of how far each covers the other. */
export function titleBonus(index: SearchIndex, query: ReadQuery, article: AnalysedArticle): number {
  const { idf } = index.byArticle;
  const weights = new Map<number, number>();
  const best = new Float32Array(query.groupCount);
  for (const term of query.terms) {
    weights.set(term.id, term.weight);
    best[term.group] = Math.max(best[term.group]!, idf[term.id]! * term.weight);
  }
  let all = 0;
  for (const value of best) all += value;
  let matched = 0;
  let title = 0;
  for (const id of new Set(article.title)) {
    title += idf[id]!;
    matched += idf[id]! * (weights.get(id) ?? 0);
  }
  if (!matched || !all) return 0;
  const covered = matched / title;
  const answered = Math.min(1, matched / all);
  return (
    (TITLE_WEIGHT * 2 * covered * answered * matched) / (covered + answered) / Math.max(1, Math.sqrt(matched))
  );
}

/** What neighbouring words of the query add that are neighbours in the passage or its headings too. */
export function passageBonus(
  index: SearchIndex,
  query: ReadQuery,
  passage: { headings: number[]; body: number[] },
): number {
  if (!query.pairs.length) return 0;
  const groupOf = new Map(query.terms.map((term) => [term.id, term.group]));
  const wanted = new Set(query.pairs.map(([a, b]) => a * 1000 + b));
  const { idf } = index.byPassage;
  let bonus = 0;
  for (const terms of [passage.headings, passage.body]) {
    for (let at = 1; at < terms.length; at += 1) {
      const after = groupOf.get(terms[at]!);
      if (after === undefined) continue;
      for (let back = 1; back <= 2 && at - back >= 0; back += 1) {
        const before = groupOf.get(terms[at - back]!);
        if (before === undefined || !wanted.delete(before * 1000 + after)) continue;
        bonus += (PAIR_WEIGHT * (idf[terms[at]!]! + idf[terms[at - back]!]!)) / back;
      }
    }
  }
  return bonus;
}
