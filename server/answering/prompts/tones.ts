import type { Tone } from '#server/kernel/index.ts';

/** How the reader of a reply is spoken to. */
export const TONES: Record<Tone, string> = {
  vip: 'Tone: attentive and thorough; add what they will need next, if a passage says it.',
  frequent: 'Tone: efficient; they know the basics, so leave them out.',
  new: 'Tone: welcoming; explain a term when you first use it, if a passage explains it.',
  standard: 'Tone: professional and warm.',
};
