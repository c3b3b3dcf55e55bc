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
  /** Of a source that customers never see. */
  isInternal?: boolean;
}

/** Something that an agent may want to see beside a case: an article or what was said in a resolved ticket. */
export interface RelatedText {
  kind: 'article' | 'ticket';
  articleId: string;
  version: number;
  title: string;
  path: string;
  /** The passage that comes nearest, cut to some sentences. */
  text: string;
  /** Not for customers. */
  isInternal: boolean;
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
  /** What asking the model used, whether or not its answer could be taken. */
  modelUse?: ModelUse;
}

/**
 * `costMicros`: millionths of the currency that the prices are in. `failure`: why there was no answer; what such a call used
 * is estimated.
 */
export interface ModelUse {
  model: string;
  inputTokens: number;
  outputTokens: number;
  costMicros: number;
  durationMs: number;
  failure?: string;
}

/** A call that was made for a turn, and what for. */
export interface ModelCall extends ModelUse {
  purpose: 'understanding' | 'answer' | 'summary';
}
