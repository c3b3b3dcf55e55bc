/** What can be said about a turn: of an answer whether it was right, of a label how it should have been. */
export const LABEL_KINDS = ['answer', 'intent', 'topic', 'priority', 'emotion', 'language'] as const;

/** Why an answer was wrong. */
export const WRONG_REASONS = [
  'wrong-article',
  'outdated-article',
  'incomplete',
  'not-in-the-sources',
  'misread-question',
  'should-have-handed-over',
  'tone',
  'other',
] as const;

export type LabelKind = (typeof LABEL_KINDS)[number];
export type WrongReason = (typeof WRONG_REASONS)[number];
