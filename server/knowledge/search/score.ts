import type { ReadQuery } from './read-query.ts';
import type { Postings, QueryTerm } from './types.ts';

/**
 * BM25F scores of all documents of one level. Of the spellings of one word (a group) the best one counts,
 * so that a word which several languages know is not counted twice.
 */
export function score(postings: Postings, query: ReadQuery, documentCount: number): Float32Array {
  const scores = new Float32Array(documentCount);
  const scratch = new Float32Array(documentCount);
  for (const terms of Map.groupBy(query.terms, (term) => term.group).values()) {
    if (terms.length === 1) addTerm(postings, terms[0]!, scores);
    else addBest(postings, terms, scores, scratch);
  }
  return scores;
}

function addTerm(postings: Postings, { id, weight }: QueryTerm, scores: Float32Array): void {
  const factor = postings.idf[id]! * weight;
  const end = postings.starts[id + 1]!;
  for (let at = postings.starts[id]!; at < end; at += 1)
    scores[postings.documents[at]!]! += postings.impacts[at]! * factor;
}

/** `scratch` holds each document's best value while the group is read, and is zero again after it. */
function addBest(postings: Postings, terms: QueryTerm[], scores: Float32Array, scratch: Float32Array): void {
  for (const { id, weight } of terms) {
    const factor = postings.idf[id]! * weight;
    const end = postings.starts[id + 1]!;
    for (let at = postings.starts[id]!; at < end; at += 1) {
      const document = postings.documents[at]!;
      const value = postings.impacts[at]! * factor;
      if (value <= scratch[document]!) continue;
      scores[document]! += value - scratch[document]!;
      scratch[document] = value;
    }
  }
  for (const { id } of terms) {
    const end = postings.starts[id + 1]!;
    for (let at = postings.starts[id]!; at < end; at += 1) scratch[postings.documents[at]!] = 0;
  }
}
