import type { Signal } from '#server/kernel/index.ts';
import { CONTRASTS, FILLERS, NO_PHRASES, STRONG_YES, YES_PHRASES } from './yes-no-words.ts';

export type YesNo = 'yes' | 'no' | 'unclear';

const MAX_WORDS_AFTER_YES = 8;
const longestFirst = (phrases: string[]) =>
  [...new Set(phrases)].map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length);
const YES = longestFirst(YES_PHRASES);
const NO = longestFirst(NO_PHRASES);
const FILLER = new Set(FILLERS);
const STRONG = new Set(STRONG_YES);
const CONTRAST = new Set(CONTRASTS);

/**
 * Whether a customer agreed to a change, in the seven languages that Candor speaks. A change is made on "yes" only,
 * so everything half-said ("yes, but …", "yes?") is unclear; a no anywhere wins.
 */
export function readYesNo(text: string, signals: Signal[]): YesNo {
  const clauses = splitClauses(text);
  const isYes = clauses.some((clause) => saysYes(clause));
  if (!isYes && clauses.some((clause) => startsWith(clause.words, NO))) return 'no';
  if (isYes) {
    return isTakenBack(clauses) ? 'unclear' : 'yes';
  }
  const words = clauses.flatMap((clause) => clause.words);
  if (signals.includes('denies')) return 'no';
  const short = words.length > 0 && words.length <= 4 && !text.includes('?') && !isTakenBack(clauses);
  return short && signals.includes('affirms') ? 'yes' : 'unclear';
}

/** Whether a message does nothing but decline ("no thanks", "laissez tomber"): then an open question is dropped. */
export function onlyDeclines(text: string): boolean {
  const words = splitClauses(text).flatMap((clause) => clause.words);
  return isWholly(words, [...NO, ...YES], NO);
}

interface Clause {
  words: string[];
  isQuestion: boolean;
}

function splitClauses(text: string): Clause[] {
  const plain = text
    .slice(0, 500)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’`]/g, '')
    .replace(/👍|✅/gu, ' ok ')
    .replace(/👎|❌/gu, ' no ');
  return [...plain.matchAll(/([^.,;:!?¿¡\n]+)([.,;:!?\n]*)/g)]
    .map((match) => ({
      words: match[1]?.match(/[\p{L}\p{N}]+/gu) ?? [],
      isQuestion: match[2]?.includes('?') ?? false,
    }))
    .filter((clause) => clause.words.length > 0);
}

function saysYes(clause: Clause): boolean {
  if (clause.isQuestion) return false;
  if (isWholly(clause.words, YES)) return true;
  return STRONG.has(clause.words[0] ?? '') && clause.words.length <= MAX_WORDS_AFTER_YES;
}

/** Whether phrases and fillers cover the clause, with at least one phrase (of `needed`, when given). */
function isWholly(words: string[], phrases: string[][], needed: string[][] = phrases): boolean {
  let seen = false;
  for (let at = 0; at < words.length; ) {
    const phrase = phrases.find((candidate) => matchesAt(words, at, candidate));
    if (phrase) seen ||= needed.some((candidate) => candidate.join() === phrase.join());
    else if (!FILLER.has(words[at] ?? '')) return false;
    at += phrase?.length ?? 1;
  }
  return seen;
}

function startsWith(words: string[], phrases: string[][]): boolean {
  const first = words.findIndex((word) => !FILLER.has(word));
  return first >= 0 && phrases.some((phrase) => matchesAt(words, first, phrase));
}

/** Whether a clause that is not a plain yes ("no problem" is one) holds a no or a "but". */
function isTakenBack(clauses: Clause[]): boolean {
  return clauses
    .filter(({ words }) => !isWholly(words, YES))
    .some(({ words }) =>
      words.some((word, at) => CONTRAST.has(word) || NO.some((phrase) => matchesAt(words, at, phrase))),
    );
}

function matchesAt(words: string[], at: number, phrase: string[]): boolean {
  return phrase.every((word, index) => words[at + index] === word);
}
