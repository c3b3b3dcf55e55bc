import type { Postings } from './types.ts';

/** A field of a document: its term ids, how much a hit in it counts, and how much its length is held against it. */
export interface Field {
  terms: number[];
  weight: number;
  lengthPenalty: number;
}

/** BM25F's saturation; 1.2 is the usual value. */
const K1 = 1.2;

/**
 * Inverts documents of the same fields. BM25F as in Zaragoza et al., TREC 2004: the field's frequencies are
 * normalised by length, weighted, summed, and saturated once.
 */
export function buildPostings(documents: Field[][], termCount: number): Postings {
  const averages = averageLengths(documents);
  const counts = new Uint32Array(termCount + 1);
  const weighted = documents.map((fields) => weigh(fields, averages));
  for (const terms of weighted) for (const term of terms.keys()) counts[term + 1]! += 1;
  const idf = new Float32Array(termCount);
  for (let term = 0; term < termCount; term += 1) {
    const df = counts[term + 1]!;
    idf[term] = Math.log(1 + (documents.length - df + 0.5) / (df + 0.5));
    counts[term + 1]! += counts[term]!;
  }
  const starts = counts.slice();
  const next = counts.slice();
  const size = starts[termCount]!;
  const postings: Postings = {
    starts,
    documents: new Uint32Array(size),
    impacts: new Float32Array(size),
    idf,
  };
  weighted.forEach((terms, document) => {
    for (const [term, frequency] of terms) {
      const at = next[term]!++;
      postings.documents[at] = document;
      postings.impacts[at] = (frequency * (K1 + 1)) / (K1 + frequency);
    }
  });
  return postings;
}

function averageLengths(documents: Field[][]): number[] {
  const sums = (documents[0] ?? []).map(() => 0);
  for (const fields of documents)
    for (const [index, field] of fields.entries()) sums[index]! += field.terms.length;
  return sums.map((sum) => Math.max(1, sum / documents.length));
}

function weigh(fields: Field[], averages: number[]): Map<number, number> {
  const frequencies = new Map<number, number>();
  fields.forEach(({ terms, weight, lengthPenalty }, index) => {
    const hit = weight / (1 - lengthPenalty + (lengthPenalty * terms.length) / averages[index]!);
    for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + hit);
  });
  return frequencies;
}
