import type { Language, MaskedText } from '#server/kernel/index.ts';

/** A question that an article answered to the customer's content. */
export interface AcceptedQuestion {
  articleId: string;
  /** What the customer wrote until the answer came, without personal data. */
  text: MaskedText;
  language: Language;
  /** Who stands behind it: questions of one voice count once. */
  voice: string;
  at: Date;
}

/** A word that customers use for what an article says, and the article does not have. Folded: lower case, no accents. */
export interface LearnedWord {
  articleId: string;
  word: string;
  /** Different voices that used it in questions which the article answered. */
  voices: number;
  lastUsedAt: Date;
}

/** A word that somebody took away from an article: it is not learned again. */
export interface RejectedWord {
  articleId: string;
  word: string;
  agentName: string;
  rejectedAt: Date;
}

/** The customers' own words for the articles. They help to find an article; no answer is ever made or checked with them. */
export interface Learned {
  /** Learns from these questions and forgets what they do not say (any more). Returns how many words changed. */
  learn(questions: AcceptedQuestion[]): Promise<number>;
  list(): Promise<{ words: LearnedWord[]; rejected: RejectedWord[] }>;
  /** Takes a word away from an article, for good. Throws `not_found`. */
  reject(input: { articleId: string; word: string; agentName: string }): Promise<void>;
  /** Takes a rejection back: the word may be learned again. Throws `not_found`. */
  allow(input: { articleId: string; word: string }): Promise<void>;
  /** Takes up what another node learned. */
  refresh(): Promise<void>;
}
