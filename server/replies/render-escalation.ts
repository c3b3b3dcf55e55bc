import type { Language, Reply } from '#server/kernel/index.ts';
import { phrase } from './phrase.ts';
import { type Expectation, renderExpectation } from './render-expectation.ts';

export interface EscalationReplyInput {
  language: Language;
  /** Begins with an apology: after anger or a complaint. */
  sorry?: boolean;
  /** Begins with the emergency number: somebody may be in danger. */
  emergency?: boolean;
  /** An action that the assistant tried did not go through. */
  actionFailed?: boolean;
  /** When somebody answers; nothing is promised without it. */
  expectation?: Expectation;
}

/** Says that a person takes over and what happens next. */
export function renderEscalation(input: EscalationReplyInput): Reply {
  const { language } = input;
  const sentences = [
    input.emergency && phrase('emergency', language),
    input.sorry && phrase('sorry', language),
    input.actionFailed && phrase('action_failed', language),
    phrase('escalated', language),
    phrase('escalated_next', language),
    renderExpectation(input.expectation, language),
  ];
  const text = sentences.filter(Boolean).join(' ');
  return { text, language, citations: [], choices: [], offersHuman: false };
}
