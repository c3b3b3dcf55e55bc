import type { ReadQuery } from './read-query.ts';
import type { Postings } from './types.ts';

/**
 * BM25F scores of all documents of one level. Of the spellings of one word (a group) the best one counts,
 * so that a word which several languages know is not counted twice.
 */
export function score(postings: Postings, query: ReadQuery, documentCount: number): Float32Array {
  const scores = new Float32Array(documentCount);
  const groups = Map.groupBy(query.terms, (term) => term.group);
  for (const terms of groups.values()) {
    if (terms.length === 1) addTerm(postings, terms[0]!.id, terms[0]!.weight, scores);
    else addBest(postings, terms, scores);
  }
  return scores;
}

function addTerm(postings: Postings, id: number, weight: number, scores: Float32Array): void {
  const factor = postings.idf[id]! * weight;
  for (let at = postings.starts[id]!; at < postings.starts[id + 1]!; at += 1)
    scores[postings.documents[at]!]! += postings.impacts[at]! * factor;
}

function addBest(postings: Postings, terms: { id: number; weight: number }[], scores: Float32Array): void {
  const best = new Map<number, number>();
  for (const { id, weight } of terms) {
    const factor = postings.idf[id]! * weight;
    for (let at = postings.starts[id]!; at < postings.starts[id + 1]!; at += 1) {
      const document = postings.documents[at]!;
      best.set(document, Math.max(best.get(document) ?? 0, postings.impacts[at]! * factor));
    }
  }
  for (const [document, value] of best) scores[document]! += value;
}
