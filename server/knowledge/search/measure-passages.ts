import { toIdf } from './build-postings.ts';
import type { AnalysedArticle, PassageStatistics } from './types.ts';

/** Counts what scoring single passages needs. A passage has the words of its title and extra, too. */
export function measurePassages(articles: AnalysedArticle[], termCount: number): PassageStatistics {
  const frequencies = new Uint32Array(termCount);
  const seen = new Uint32Array(termCount);
  const sums: PassageStatistics['averages'] = [0, 0, 0, 0];
  let count = 0;
  const countTerms = (terms: Uint32Array, from: number, to: number) => {
    for (let at = from; at < to; at += 1) {
      const term = terms[at]!;
      if (seen[term] === count) continue;
      seen[term] = count;
      frequencies[term]! += 1;
    }
  };
  for (const { terms, ends } of articles) {
    for (let field = 2; field < ends.length; field += 2) {
      count += 1;
      countTerms(terms, 0, ends[1]!);
      countTerms(terms, ends[field - 1]!, ends[field + 1]!);
      sums[0] += ends[0]!;
      sums[1] += ends[1]! - ends[0]!;
      sums[2] += ends[field]! - ends[field - 1]!;
      sums[3] += ends[field + 1]! - ends[field]!;
    }
  }
  const idf = Float32Array.from(frequencies, (frequency) => toIdf(count, frequency));
  const averages = sums.map((sum) => Math.max(1, sum / count)) as PassageStatistics['averages'];
  return { count, frequencies, idf, averages };
}
