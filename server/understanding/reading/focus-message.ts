import type { CompiledLexicon } from '../lexicon/match-lexicon.ts';
import { describeMessage, hasCue, type MessageView } from './describe-message.ts';

/** Up to this many words a message is read as one; longer ones are searched for what they are about. */
export const SHORT_MESSAGE_WORDS = 45;
const MAX_SENTENCES = 60;
const FOCUS_SENTENCES = 3;

/**
 * Of all sentences of a long message those that carry its wish: questions, requests, complaints, "my question is"; the
 * end of a mail more than its beginning. Undefined for a short message, which is read whole.
 */
export function focusMessage(
  all: string[],
  whole: MessageView,
  lexicon: CompiledLexicon | undefined,
): MessageView | undefined {
  if (whole.words.length <= SHORT_MESSAGE_WORDS) return undefined;
  const half = MAX_SENTENCES / 2;
  const sentences = all.length <= MAX_SENTENCES ? all : [...all.slice(0, half), ...all.slice(-half)];
  const ranked = sentences.map((sentence, at) => ({
    sentence,
    at,
    weight: weigh(describeMessage(sentence, lexicon), sentence) + at / sentences.length,
  }));
  const chosen = ranked
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, FOCUS_SENTENCES)
    .filter(({ weight }, at) => at === 0 || weight >= 2)
    .sort((a, b) => a.at - b.at);
  return describeMessage(chosen.map(({ sentence }) => sentence).join(' '), lexicon);
}

function weigh(view: MessageView, sentence: string): number {
  let weight = 0;
  if (sentence.includes('?')) weight += 2;
  if (hasCue(view, 'request')) weight += 1.5;
  if (hasCue(view, 'change') || hasCue(view, 'cancel')) weight += 0.7;
  if (hasCue(view, 'complain') || hasCue(view, 'legal')) weight += 1.5;
  if (hasCue(view, 'anger') || hasCue(view, 'just_asking')) weight += 1;
  if (hasCue(view, 'general') || hasCue(view, 'how')) weight += 0.7;
  if (hasCue(view, 'goodbye') || view.words.length < 4) weight -= 1.5;
  return weight;
}
