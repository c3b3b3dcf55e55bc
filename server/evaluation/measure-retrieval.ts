import { toRate } from './to-rate.ts';
import type { Judged, RetrievalFigures } from './types.ts';

/**
 * Recall at k = share of the cases with acceptable articles that have one of them among the first k distinct
 * articles; mean reciprocal rank of the first acceptable one (0 when it is not there). Undefined without such cases.
 */
export function measureRetrieval(judged: Judged[]): RetrievalFigures | undefined {
  const ranks = judged
    .filter((one) => (one.case.articles?.length ?? 0) > 0)
    .map(({ case: { articles = [] }, result }) => {
      const distinct = [...new Set(result.retrieved.map(({ article }) => article))];
      return distinct.findIndex((article) => articles.includes(article)) + 1;
    });
  if (ranks.length === 0) return undefined;
  const within = (limit: number) =>
    toRate(ranks.filter((rank) => rank > 0 && rank <= limit).length, ranks.length);
  const reciprocal = ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0);
  return {
    recallAt1: within(1),
    recallAt5: within(5),
    recallAt10: within(10),
    meanReciprocalRank: reciprocal / ranks.length,
  };
}
