import type { Choice, Citation } from './draft.ts';
import type { Language } from './message.ts';
import type { EntityKey } from './understanding.ts';

/** What the answer to a question has to be; a channel that can shows a field for it, checked as it is typed. */
export interface AnswerField {
  kind: EntityKey | 'text';
  /** Regular expression that the answer has to hold, without delimiters. */
  pattern?: string;
}

/** What is said to the customer, rendered for the channel: Markdown text, citations and buttons. */
export interface Reply {
  text: string;
  language: Language;
  citations: Citation[];
  choices: Choice[];
  offersHuman: boolean;
  field?: AnswerField;
}
