import { detectAll } from 'tinyld';
import type { Language } from '#server/kernel/index.ts';
import { splitWords } from '../text/normalise-text.ts';
import { extractFeatures } from './extract-features.ts';
import { score, softmax, toVector } from './train-linear.ts';
import type { Reader } from './train-reader.ts';

/** What is read of a text to know its language. */
const MAX_CHARACTERS = 600;
/** Words that belong to no language, or to all. */
const NEUTRAL = new Set(
  'ok okay oki k kk hm hmm mm lol haha hahaha xd wow oh ah uh eh test asdf www http https com org net'.split(
    ' ',
  ),
);
const SURE = 0.75;
/** From this many letters on, the general detector is believed when it names a language that is not ours. */
const LEAST_LETTERS = 20;
/** From this many words on, it is believed when it names another of ours. */
const LEAST_WORDS = 3;

/**
 * The language of a text as ISO 639-1; `und` where there is none ("12345", "ok"). Our own seven by a classifier on
 * words and pieces of words; others by tinyld, which is asked when ours is unsure.
 */
export function readLanguage(reader: Reader, text: string): Language {
  const cleaned = text
    .slice(0, MAX_CHARACTERS)
    .replace(/\S+@\S+|https?:\S+|\S*\d\S*/gu, ' ')
    .trim();
  const words = splitWords(cleaned.toLowerCase()).filter((word) => !NEUTRAL.has(word));
  if (words.length === 0) return 'und';
  const { language, confidence, known } = readOwn(reader, cleaned);
  const mayBeOther = confidence < 0.5 && words.length >= LEAST_WORDS;
  const mayBeForeign =
    !/\p{Script=Latin}/u.test(cleaned) || (confidence < 0.6 && words.join('').length >= LEAST_LETTERS);
  // The general detector takes several times as long as ours: it is asked where its answer can make a difference.
  if (known && (confidence >= SURE || !(mayBeOther || mayBeForeign))) return language;
  const [other] = detectAll(cleaned);
  if (other === undefined) return known ? language : 'und';
  return (reader.lexicons.has(other.lang) ? mayBeOther : mayBeForeign) ? other.lang : language;
}

function readOwn(
  { languages }: Reader,
  text: string,
): { language: Language; confidence: number; known: boolean } {
  const scores = new Float32Array(languages.labels.length);
  const vector = toVector(languages, extractFeatures(text));
  score(languages, vector, scores);
  softmax(scores, 1);
  let best = 0;
  for (let at = 1; at < scores.length; at++) if (scores[at]! > scores[best]!) best = at;
  return { language: languages.labels[best]!, confidence: scores[best]!, known: vector.indexes.length > 0 };
}
