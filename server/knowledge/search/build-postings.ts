import type { AnalysedArticle, Postings } from './types.ts';

/** BM25F's saturation; 1.2 is the usual value. */
export const K1 = 1.2;

/** How much a hit in a field counts, and how much the field's length is held against it. */
const TITLE = { weight: 5, lengthPenalty: 0.3 };
const EXTRA = { weight: 1.5, lengthPenalty: 0.3 };
const HEADINGS = { weight: 1.5, lengthPenalty: 0.5 };
const BODY = { weight: 1, lengthPenalty: 0.6 };
/** Customers' words for the article: as much as one hit in the text, whatever the article's length. */
const LEARNED_WEIGHT = 1;

/**
 * Inverts articles. BM25F as in Zaragoza et al., TREC 2004: the field's frequencies are normalised by length,
 * weighted, summed, and saturated once. A heading counts once however often the article repeats it.
 */
export function buildPostings(articles: AnalysedArticle[], termCount: number): Postings {
  const documents = articles.map((article) => measure(article));
  const averages = averageLengths(documents);
  const starts = countDocuments(articles, termCount);
  const idf = new Float32Array(termCount);
  for (let term = 0; term < termCount; term += 1) {
    const count = starts[term + 1]!;
    idf[term] = toIdf(articles.length, count);
    starts[term + 1]! += starts[term]!;
  }
  const size = starts[termCount]!;
  const postings: Postings = {
    starts,
    documents: new Uint32Array(size),
    impacts: new Float32Array(size),
    idf,
  };
  const next = starts.slice();
  const sums = new Float64Array(termCount);
  for (const [number, article] of articles.entries()) {
    addHits(sums, article, documents[number]!, averages);
    for (const term of article.terms) {
      const sum = sums[term]!;
      if (sum === 0) continue;
      const at = next[term]!++;
      postings.documents[at] = number;
      postings.impacts[at] = (sum * (K1 + 1)) / (K1 + sum);
      sums[term] = 0;
    }
  }
  return postings;
}

/**
 * The weight of a term that `count` of `all` documents have: BM25's inverse document frequency to the power of 0.7. A
 * customer's rarest word is often beside the point ("halloween"), so rare words lead by less than usual.
 */
export function toIdf(all: number, count: number): number {
  return Math.log(1 + (all - count + 0.5) / (count + 0.5)) ** 0.7;
}

/** The lengths of an article's fields and its distinct heading terms. */
interface Measured {
  lengths: [title: number, extra: number, headings: number, body: number];
  headings: Set<number>;
}

function measure({ terms, ends }: AnalysedArticle): Measured {
  const headings = new Set<number>();
  let body = 0;
  for (let field = 2; field < ends.length; field += 2) {
    for (let at = ends[field - 1]!; at < ends[field]!; at += 1) headings.add(terms[at]!);
    body += ends[field + 1]! - ends[field]!;
  }
  return { lengths: [ends[0]!, ends[1]! - ends[0]!, headings.size, body], headings };
}

function averageLengths(documents: Measured[]): number[] {
  const sums = [0, 0, 0, 0];
  for (const { lengths } of documents)
    for (const [field, length] of lengths.entries()) sums[field]! += length;
  return sums.map((sum) => Math.max(1, sum / documents.length));
}

/** By term and one further: how many articles have it. */
function countDocuments(articles: AnalysedArticle[], termCount: number): Uint32Array {
  const counts = new Uint32Array(termCount + 1);
  const seen = new Uint32Array(termCount);
  for (const [number, { terms }] of articles.entries())
    for (const term of terms) {
      if (seen[term] === number + 1) continue;
      seen[term] = number + 1;
      counts[term + 1]! += 1;
    }
  return counts;
}

function addHits(
  sums: Float64Array,
  { terms, ends }: AnalysedArticle,
  { lengths, headings }: Measured,
  averages: number[],
): void {
  const [title, extra, heading, body] = [TITLE, EXTRA, HEADINGS, BODY].map(
    ({ weight, lengthPenalty }, field) =>
      weight / (1 - lengthPenalty + (lengthPenalty * lengths[field]!) / averages[field]!),
  );
  const add = (from: number, to: number, hit: number) => {
    for (let at = from; at < to; at += 1) sums[terms[at]!]! += hit;
  };
  add(0, ends[0]!, title!);
  add(ends[0]!, ends[1]!, extra!);
  for (const term of headings) sums[term]! += heading!;
  for (let field = 2; field < ends.length; field += 2) add(ends[field]!, ends[field + 1]!, body!);
  add(ends.at(-1)!, terms.length, LEARNED_WEIGHT);
}
