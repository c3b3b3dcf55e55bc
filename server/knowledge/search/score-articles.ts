import type { PreparedQuery } from './prepare-query.ts';
import type { SearchIndex } from './types.ts';

/**
 * BM25F scores of all articles, in the index's scratch memory: valid until the next query. Of the spellings of one
 * word (a group) the best one counts, so that a word which several languages know is not counted twice.
 */
export function scoreArticles({ postings, scratch }: SearchIndex, query: PreparedQuery): Float32Array {
  const { scores, best } = scratch;
  scores.fill(0);
  for (let group = 0; group < query.groupCount; group += 1) {
    const [from, to] = [query.starts[group]!, query.starts[group + 1]!];
    for (let entry = from; entry < to; entry += 1) addTerm(postings, query, entry, scores, best);
    for (let entry = from; entry < to; entry += 1) {
      const id = query.ids[entry]!;
      const end = postings.starts[id + 1]!;
      for (let at = postings.starts[id]!; at < end; at += 1) best[postings.documents[at]!] = 0;
    }
  }
  return scores;
}

/** `best` holds each article's best value while a group is read. */
function addTerm(
  { starts, documents, impacts, idf }: SearchIndex['postings'],
  query: PreparedQuery,
  entry: number,
  scores: Float32Array,
  best: Float32Array,
): void {
  const id = query.ids[entry]!;
  const factor = idf[id]! * query.weights[entry]!;
  const end = starts[id + 1]!;
  for (let at = starts[id]!; at < end; at += 1) {
    const document = documents[at]!;
    const value = impacts[at]! * factor;
    const before = best[document]!;
    if (value <= before) continue;
    scores[document]! += value - before;
    best[document] = value;
  }
}
