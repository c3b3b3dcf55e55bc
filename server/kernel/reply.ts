import type { Choice, Citation } from './draft.ts';
import type { Language } from './message.ts';

/** What is said to the customer, rendered for the channel: Markdown text, citations and buttons. */
export interface Reply {
  text: string;
  language: Language;
  citations: Citation[];
  choices: Choice[];
  offersHuman: boolean;
}
