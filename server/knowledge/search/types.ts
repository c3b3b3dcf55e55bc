import type { Language } from '#server/kernel/index.ts';
import type { ArticleContent } from '../types.ts';

/** An article as the index takes it. */
export interface IndexedArticle {
  id: string;
  version: number;
  sourceId: string;
  path: string;
  url: string | undefined;
  isInternal: boolean;
  /** Factor of the source's priority. */
  prior: number;
  content: ArticleContent;
}

/** Term ids of an article's fields, in reading order. Stopwords are left out. */
export interface AnalysedArticle {
  article: IndexedArticle;
  title: number[];
  extra: number[];
  passages: { headings: number[]; body: number[] }[];
}

/**
 * Documents of one level (articles or passages) by term. The postings of term `t` lie at `starts[t]` to
 * `starts[t + 1]`; `impacts` holds the saturated BM25F weight, which is multiplied by `idf[t]` at query time.
 */
export interface Postings {
  starts: Uint32Array;
  documents: Uint32Array;
  impacts: Float32Array;
  idf: Float32Array;
}

export interface Vocabulary {
  ids: Map<string, number>;
  terms: string[];
}

/** Everything that a query reads. Built anew when articles change. */
export interface SearchIndex {
  vocabulary: Vocabulary;
  articles: AnalysedArticle[];
  /** Number of the first passage of each article, and one more for the end. */
  firstPassage: Uint32Array;
  articleOf: Uint32Array;
  byArticle: Postings;
  byPassage: Postings;
  languages: Language[];
  /** Vocabulary by first letter and length, for words that were mistyped. */
  spellings: Map<string, number[]>;
}

/** A term of the query and how much it counts. `group` joins the spellings of one word: the best one counts. */
export interface QueryTerm {
  id: number;
  weight: number;
  group: number;
}
