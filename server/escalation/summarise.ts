import type { Message } from '#server/kernel/index.ts';

const SENTENCE_LIMIT = 220;
const SMALL_TALK =
  /^\W*(hi|hello|hey|thanks|thank you|ok(ay)?|yes|no|bonjour|salut|merci|oui|non|hola|gracias|sí|hallo|danke|ja|nein|ciao|buongiorno|grazie|olá|obrigad[oa]|dank je|bedankt|good (morning|afternoon|evening))\b[\s\p{P}]*$/iu;

/**
 * What the customer wants, in at most two sentences of their own words: the first that says something, and the one
 * that brings most that is new after it. Extracted, never invented.
 */
export function summarise(messages: Pick<Message, 'author' | 'text'>[]): string {
  const said = messages.filter(({ author }) => author === 'customer').flatMap(({ text }) => sentences(text));
  const telling = said.filter((sentence) => words(sentence).size >= 3 && !SMALL_TALK.test(sentence));
  const [first, ...later] = telling.length ? telling : said;
  if (!first) return 'The customer has not said what they want.';
  const known = words(first);
  const news = (sentence: string) => [...words(sentence)].filter((word) => !known.has(word)).length;
  // Of two that bring as much, the later one is what they want now.
  const second = later.reduce<string | undefined>(
    (best, sentence) => (news(sentence) >= Math.max(3, best ? news(best) : 0) ? sentence : best),
    undefined,
  );
  return [first, second]
    .filter((sentence) => sentence !== undefined)
    .map(shorten)
    .join(' ');
}

function sentences(text: string): string[] {
  const segments = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(
    text.slice(0, 5000).replace(/\s+/g, ' '),
  );
  return [...segments].map(({ segment }) => segment.trim()).filter(Boolean);
}

function words(sentence: string): Set<string> {
  return new Set(sentence.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []);
}

function shorten(sentence: string): string {
  if (sentence.length <= SENTENCE_LIMIT) return sentence;
  return `${sentence.slice(0, SENTENCE_LIMIT).replace(/\s+\S*$/, '')} …`;
}
