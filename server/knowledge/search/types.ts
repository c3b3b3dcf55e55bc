import type { Language, RetrievedPassage } from '#server/kernel/index.ts';
import type { Period } from '../to-periods.ts';
import type { ArticleContent, Pool } from '../types.ts';

/** An article as the index takes it. */
export interface IndexedArticle extends Period {
  /** Unique in the index: the article's own id, with the version behind it where that is an older one. */
  id: string;
  articleId: string;
  version: number;
  sourceId: string;
  path: string;
  url: string | undefined;
  isInternal: boolean;
  pool: Pool;
  /** Factor of the source's priority. */
  prior: number;
  content: ArticleContent;
}

/** An article's words as term ids, in reading order and without stopwords: the fields one after the other. */
export interface AnalysedArticle {
  article: IndexedArticle;
  /** Title, extra (path, tags, related questions), headings and body of each passage; last, behind all fields, learned words. */
  terms: Uint32Array;
  /** Where each of these fields ends in `terms`; learned words begin at the last. */
  ends: Uint32Array;
}

/**
 * Articles by term. The postings of term `t` lie at `starts[t]` to `starts[t + 1]`; `impacts` holds the saturated
 * BM25F weight, which is multiplied by `idf[t]` at query time.
 */
export interface Postings {
  starts: Uint32Array;
  documents: Uint32Array;
  impacts: Float32Array;
  idf: Float32Array;
}

/** What scoring a passage needs beside its own words. Passages have no postings: those of good articles are read. */
export interface PassageStatistics {
  count: number;
  /** By term: how many passages have it. */
  frequencies: Uint32Array;
  idf: Float32Array;
  /** Average number of terms in the title, extra, headings and body that go with a passage. */
  averages: [title: number, extra: number, headings: number, body: number];
}

export interface Vocabulary {
  ids: Map<string, number>;
  terms: string[];
}

/** Everything that a query reads. Built anew when articles change. */
export interface SearchIndex {
  vocabulary: Vocabulary;
  articles: AnalysedArticle[];
  postings: Postings;
  passages: PassageStatistics;
  languages: Language[];
  /** An article's number by its id. */
  numbers: ReadonlyMap<string, number>;
  /** Vocabulary by first letter and length, for words that were mistyped. */
  spellings: Map<string, number[]>;
  /** Zero between queries, which run one after the other: nothing is allocated for each. */
  scratch: { scores: Float32Array; best: Float32Array; slots: Uint16Array };
}

/** A passage by its article's number in the index and its own in the article. */
export interface Candidate {
  article: number;
  passage: number;
  score: number;
}

/** A term of the query and how much it counts. `group` joins the spellings of one word: the best one counts. */
export interface QueryTerm {
  id: number;
  weight: number;
  group: number;
}

/** What a search found, and what it made of the question. */
export interface Finding {
  /** Best first. */
  passages: RetrievedPassage[];
  /** What else the best passage's article says, best first. */
  rest: RetrievedPassage[];
  words: FoundWord[];
}

/** A word (or a phrase that stands for one) of the question. */
export interface FoundWord {
  /** Folded: lower case, no accents. */
  text: string;
  /** How much the place counts where it was said: 1 in the question, less in the story around it or before it. */
  weight: number;
  /** Stems that stand for it and how surely: 1 for the word's own, less for another word, a translation, a correction. */
  stems: ReadonlyMap<string, number>;
  /** 1 when no passage has one of its stems, 0 when all have: inverse document frequency as a share of the greatest. */
  rarity: number;
  /** By the place of a passage in the result: how surely the passage, and its article, have the word. */
  inPassage: Float32Array;
  inArticle: Float32Array;
}
