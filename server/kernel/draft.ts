import type { Language } from './message.ts';

/** Where a sentence comes from. `articleId` + `version` name exactly the text that was used. */
export interface Citation {
  number: number;
  articleId: string;
  version: number;
  /** Path of the article relative to its source's root, e.g. `faq/returns.md`. */
  path: string;
  title: string;
  headingPath: string[];
  anchor?: string;
  url?: string;
}

/** Something the customer can click instead of typing; `value` is sent as their message. */
export interface Choice {
  label: string;
  value: string;
}

/** A passage as the search returns it, best first; `score` is comparable within one result only. */
export interface RetrievedPassage {
  passageId: string;
  articleId: string;
  version: number;
  sourceId: string;
  path: string;
  title: string;
  headingPath: string[];
  anchor?: string;
  url?: string;
  language: Language;
  /** `answer` is a FAQ's short answer; the other kinds name the part of a structured article. */
  kind: PassageKind;
  text: string;
  score: number;
}

export type PassageKind = 'answer' | 'conditions' | 'procedure' | 'timeline' | 'body' | 'ticket';

/** One sentence (or list item) of a draft and the citation numbers that it rests on. */
export interface DraftSentence {
  text: string;
  citations: number[];
}

/** A check that a draft went through before it may be sent. */
export interface Check {
  name: string;
  passed: boolean;
  detail?: string;
}

/**
 * What the answering stage proposes.
 * `answer` is ready to be sent as it is; `which` asks which of two or three; `unsure` found no evidence.
 * Paragraphs hold sentences; every sentence of an `answer` has at least one citation.
 */
export interface Draft {
  kind: 'answer' | 'which' | 'unsure';
  language: Language;
  paragraphs: DraftSentence[][];
  citations: Citation[];
  choices: Choice[];
  /** 0 to 1: how likely the answer is right. */
  confidence: number;
  checks: Check[];
  /** The passages that were looked at, best first. */
  retrieved: RetrievedPassage[];
  by: 'embedded' | 'model';
}
