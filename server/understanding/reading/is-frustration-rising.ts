import type { Author, Emotion } from '#server/kernel/index.ts';
import type { CompiledLexicon } from '../lexicon/match-lexicon.ts';
import { normaliseText } from '../text/normalise-text.ts';
import { hideQuotes } from './hide-quotes.ts';
import { readEmotion } from './read-labels.ts';
import type { Reader } from './train-reader.ts';
import { weighKinds } from './weigh-kinds.ts';

const UPSET: Record<Emotion, number> = { satisfied: 0, neutral: 0, frustrated: 1, angry: 2 };
/** Of the customer's messages before this one. */
const LOOK_BACK = 2;

/**
 * Whether the mood gets worse from message to message: the customer is upset now, was upset in one of the two messages
 * before as well, and never more than now. One upset message is no rise.
 */
export function isFrustrationRising(
  reader: Reader,
  lexicon: CompiledLexicon | undefined,
  history: { author: Author; text: string }[],
  emotion: Emotion,
): boolean {
  if (UPSET[emotion] === 0) return false;
  const before = history
    .filter(({ author }) => author === 'customer')
    .slice(-LOOK_BACK)
    .map(
      ({ text }) => UPSET[readEmotion(weighKinds(reader, hideQuotes(normaliseText(text)), lexicon)).value],
    );
  const worst = Math.max(0, ...before);
  return worst > 0 && worst <= UPSET[emotion];
}
