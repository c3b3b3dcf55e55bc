import type {
  Author,
  CustomerProfile,
  Draft,
  Language,
  RetrievedPassage,
  Understanding,
} from '#server/kernel/index.ts';
import type { Logger } from '#server/platform/log/index.ts';
import type { LanguageModelPort } from '#server/platform/models/index.ts';

/** What the search is asked. The same shape as the knowledge stage's `SearchQuery`. */
export interface SearchInput {
  text: string;
  language?: Language;
  /** Earlier texts of the customer, oldest first. */
  history?: string[];
  sources?: string[];
  includeInternal?: boolean;
  limit?: number;
}

/** In process and synchronous; passages come best first. */
export type Search = (query: SearchInput) => RetrievedPassage[];

export interface AnsweringDeps {
  search: Search;
  /** Without a model, and whenever it fails, the embedded engine answers. */
  model?: LanguageModelPort;
  log: Logger;
}

export interface AnsweringInput {
  text: string;
  understanding: Understanding;
  history: { author: Author; text: string }[];
  /** The customer's language. The draft keeps the language of its sources. */
  language: Language;
  /** Ids of the sources that serve the topic; absent means all. */
  sources?: string[];
  customer?: CustomerProfile;
}

export interface Answering {
  /** Never throws for an expected end: no evidence is a draft of kind `unsure`. */
  answer(input: AnsweringInput, signal?: AbortSignal): Promise<Draft>;
}

/** The smallest part of a passage that can be quoted: a sentence, a numbered step or a list item. */
export interface Unit {
  text: string;
  kind: 'sentence' | 'step' | 'item';
  /** Units of one paragraph or one list share the number. */
  block: number;
  /** Place in its list, from 1; 0 for a sentence. */
  entry: number;
  /** Ends with a colon: says nothing without what follows it. */
  introduces: boolean;
  words: number;
  terms: ReadonlySet<string>;
}

/** A passage cut into units, with the terms that it is matched by. */
export interface ReadPassage {
  passage: RetrievedPassage;
  units: Unit[];
  titleTerms: ReadonlySet<string>;
  headingTerms: ReadonlySet<string>;
  bodyTerms: ReadonlySet<string>;
}

/** The passages of one article, best first. */
export interface ArticleCandidate {
  articleId: string;
  title: string;
  /** Comparable within one result only. */
  score: number;
  passages: ReadPassage[];
}

/** A word of the question and how much it says (0 = nothing; a word nobody uses says most). */
export interface QueryTerm {
  term: string;
  weight: number;
  /** Written like a name or a code: a capital inside a sentence, capitals only, letters with digits. */
  isName: boolean;
  /** What this word alone finds. */
  passageIds: ReadonlySet<string>;
  articleIds: ReadonlySet<string>;
  /** The score of the best passage for this word alone. */
  topScore: number;
}
