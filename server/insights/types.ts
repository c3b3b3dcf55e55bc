import type { ConversationId, Language, MaskedText } from '#server/kernel/index.ts';
import type { UnansweredQuestionTable } from './tables.ts';

/** A question that the articles did not answer, as it is written down. */
export interface Unanswered {
  text: MaskedText;
  language: Language;
  origin: UnansweredQuestionTable['origin'];
  reason: UnansweredQuestionTable['reason'];
  /** A conversation's id, or a hash that stands for a visitor. */
  askedBy: string;
}

/** What people ask and do not find: questions of the same words, counted by those who asked. */
export interface KnowledgeGap {
  /** The words that the questions share. */
  id: string;
  /** How it was asked last, with personal data masked. */
  example: string;
  language: Language;
  /** People and conversations that asked it. */
  askers: number;
  /** How many of them asked in the help centre; the others asked the assistant. */
  fromHelp: number;
  /** How many found nothing at all; for the others something was near. */
  nothingFound: number;
  lastAskedAt: Date;
  /** The last conversation in which it was asked. */
  conversationId?: ConversationId;
}

export interface Gaps {
  /** Notes a search of the help centre. What the same visitor typed on the way to it is forgotten. */
  note(question: Omit<Unanswered, 'text' | 'origin'> & { text: string }): Promise<void>;
  /** The visitor opened an article after this search: it was found. */
  found(search: { text: string; language: Language; askedBy: string }): Promise<void>;
  /** Takes up the turns that ended unsure since the last time. Harmless to repeat. */
  gather(): Promise<void>;
  /** Most wanted first. */
  list(limit: number): Promise<KnowledgeGap[]>;
  /** Forgets what is too old. */
  prune(): Promise<void>;
}
