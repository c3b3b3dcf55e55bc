import type {
  Author,
  CustomerProfile,
  Draft,
  Language,
  ModelUse,
  RelatedText,
  RetrievedPassage,
  Scope,
  Understanding,
} from '#server/kernel/index.ts';
import type { Finding, Similar } from '#server/knowledge/index.ts';
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
  /** Resolved tickets are looked up apart from articles; articles when absent. */
  pool?: 'articles' | 'tickets';
  asker?: Scope;
  /** The day in question, such as `2026-03-31`; today when absent. */
  day?: string;
  limit?: number;
  /** What means the like; without it the words decide alone. */
  similar?: Similar;
}

/** In process and synchronous; passages come best first. */
export type LookUp = (query: SearchInput) => Finding;

export interface AnsweringDeps {
  lookUp: LookUp;
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
  /** Ids of the sources that serve the topic: what they say goes before what others say as surely. Absent means all. */
  sources?: string[];
  /** So sure is sure enough to be sent, 0 to 1. */
  enough?: number;
  /** Where articles say too little, resolved tickets may answer. */
  fromTickets?: boolean;
  customer?: CustomerProfile;
  /** What means the like, when somebody looked; see `withSimilar`. */
  similar?: Similar;
  /** No model is asked, whether or not there is one. */
  embeddedOnly?: boolean;
  /** Told of each call of a model, also of one whose answer is not taken. */
  onModelUse?: (use: ModelUse) => void;
}

export interface Answering {
  /**
   * Never throws for an expected end: no evidence is a draft of kind `unsure`. While a model writes, `onPartial` is
   * told what has passed its checks so far; the draft that is returned may be another one (it failed in the end).
   */
  answer(input: AnsweringInput, signal?: AbortSignal, onPartial?: (draft: Draft) => void): Promise<Draft>;
  /** For agents only: articles, internal ones too, and resolved tickets. */
  findRelated(input: AnsweringInput): RelatedText[];
}

/** The smallest part of a passage that can be quoted: a sentence, a numbered step, a list item or the heading of a list. */
export interface Unit {
  text: string;
  kind: 'sentence' | 'step' | 'item' | 'heading';
  /** Units of one paragraph or one list share the number. */
  block: number;
  /** Place in its list, from 1; 0 for a sentence. */
  entry: number;
  /** Ends with a colon: says nothing without what follows it. */
  introduces: boolean;
  /** More of the list entry that the unit before it began. */
  continues: boolean;
  words: number;
  terms: ReadonlySet<string>;
}

/** A passage cut into units, with the terms that it is matched by. */
export interface ReadPassage {
  passage: RetrievedPassage;
  units: Unit[];
  titleTerms: ReadonlySet<string>;
  headingTerms: ReadonlySet<string>;
}

/** The passages of one article, best first. */
export interface ArticleCandidate {
  articleId: string;
  title: string;
  /** Comparable within one result only. */
  score: number;
  /** Place of its best passage in the result. */
  place: number;
  passages: ReadPassage[];
}

/** A word of the question and how much it says (0 = nothing; a word nobody uses says most). */
export interface QueryTerm {
  term: string;
  weight: number;
  /** Written like a name or a code: a capital inside a sentence, capitals only, letters with digits. */
  isName: boolean;
  /** Stems that stand for it and how surely: 1 for its own. */
  stems: ReadonlyMap<string, number>;
  /** By the place of a passage in the result: how surely the passage, and its article, hold the word. */
  inPassage: Float32Array;
  inArticle: Float32Array;
}
