import type { Language } from '#server/kernel/index.ts';

/** A question that was asked and not answered, once for each who asked it. */
export interface UnansweredQuestionTable {
  /** The same for questions of the same words, however they stand. */
  words: string;
  /** Who asked: a conversation's id, or a hash that stands for a visitor of the help centre. */
  asked_by: string;
  origin: 'help' | 'conversation';
  reason: 'nothing-found' | 'unsure';
  /** As it was asked, with personal data masked. */
  text: string;
  language: Language;
  asked_at: Date;
}

declare module '#server/platform/db/tables.ts' {
  interface Tables {
    unanswered_question: UnansweredQuestionTable;
  }
}
