import { foldText, splitWords } from '../../text/normalise-text.ts';
import { addToHash, hashFeature, joinHashes } from './hash-feature.ts';

/**
 * What is looked at in a text, kind by kind: two words that stand near each other, in any order; words; what words mean,
 * in any of the languages of the concept lists; four characters in a row, across the words; and two neighbours.
 */
export const FAMILIES = ['pair', 'word', 'idea', 'four', 'neighbours'] as const;
export type Family = (typeof FAMILIES)[number];

/** The features of a text by their hash, family after family in the order of `FAMILIES`; what comes twice stands twice. */
export interface Features {
  /** Only as many count as the last family's end says. */
  hashes: Int32Array;
  /** Where each family ends. */
  ends: Int32Array;
}

/** The ideas that begin at each of the words. */
export type FindIdeas = (words: string[]) => string[][];

/** No text is read further than this many words, and no word further than this many letters. */
const MAX_WORDS = 200;
const MAX_LETTERS = 30;
/** Words that are further apart than this have little to do with each other. */
const NEAR = 5;
const MAX_IDEAS = 4000;
/** More features than these no text has. */
export const MAX_FEATURES = MAX_WORDS * (MAX_LETTERS + NEAR + 4) + MAX_IDEAS;
/** Sets families apart that would else say the same of the same letters. */
const [IDEA, RUN, EDGE, PAIR] = [hashFeature('='), hashFeature('~'), hashFeature('^'), hashFeature('+')];
const SPACE = 32;

/** The words of a text as topics see them: folded, "don't" as one word, every number the same. */
export function splitTopicWords(text: string): string[] {
  const words = splitWords(foldText(text.slice(0, MAX_WORDS * MAX_LETTERS)).replace(/['’]/g, ''));
  return words.slice(0, MAX_WORDS).map((word) => (isNumber(word) ? '#' : word.slice(0, MAX_LETTERS)));
}

/** Finds everything in a text that may speak for a topic. What it returns is good until it is asked again. */
export function createExtractor(findIdeas: FindIdeas): (text: string) => Features {
  const hashes = new Int32Array(MAX_FEATURES);
  const ends = new Int32Array(FAMILIES.length);
  const own = new Int32Array(MAX_WORDS);
  /** The first idea that begins at a word, or the word. */
  const meant = new Int32Array(MAX_WORDS);
  return (text) => {
    const words = splitTopicWords(text);
    const count = words.length;
    const ideas = findIdeas(words);
    for (let at = 0; at < count; at++) {
      own[at] = hashFeature(words[at]!);
      const idea = ideas[at]![0];
      meant[at] = idea === undefined ? own[at]! : hashFeature(idea, IDEA);
    }
    let end = pushPairs(meant, count, hashes);
    ends[0] = end;
    hashes.set(own.subarray(0, count), end);
    end += count;
    ends[1] = end;
    end = pushIdeas(ideas, hashes, end);
    ends[2] = end;
    end = pushRuns(words, hashes, end);
    ends[3] = end;
    for (let at = 0; at <= count && count > 0; at++) {
      hashes[end++] = joinHashes(at === 0 ? EDGE : own[at - 1]!, at === count ? EDGE : own[at]!);
    }
    ends[4] = end;
    return { hashes, ends };
  };
}

/** The features of one word: itself, and the runs of its letters; its ends are part of them. */
export function listWordFeatures(word: string): number[] {
  const found = [hashFeature(word)];
  const text = ` ${word} `;
  for (let at = 0; at + 4 <= text.length; at++) {
    found.push(
      hashRun(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2), text.charCodeAt(at + 3)),
    );
  }
  return found;
}

/** Pairs in a fixed order of their own, so that "refund my card" and "card refund" share one. Returns their end. */
function pushPairs(words: Int32Array, count: number, into: Int32Array): number {
  let end = 0;
  for (let at = 0; at < count; at++) {
    const one = words[at]!;
    const last = Math.min(count - 1, at + NEAR);
    for (let other = at + 1; other <= last; other++) {
      const two = words[other]!;
      into[end++] = PAIR ^ (one < two ? joinHashes(one, two) : joinHashes(two, one));
    }
  }
  return end;
}

function pushIdeas(ideas: string[][], into: Int32Array, start: number): number {
  let end = start;
  for (const begun of ideas) {
    for (const idea of begun) if (end < start + MAX_IDEAS) into[end++] = hashFeature(idea, IDEA);
  }
  return end;
}

/** The runs of letters across words that stand between single spaces. Returns their end. */
function pushRuns(words: string[], into: Int32Array, start: number): number {
  let end = start;
  let length = 1;
  let first = 0;
  let second = 0;
  let third = SPACE;
  for (const word of words) {
    for (let at = 0; at <= word.length; at++) {
      const code = at < word.length ? word.charCodeAt(at) : SPACE;
      if (++length >= 4) into[end++] = hashRun(first, second, third, code);
      first = second;
      second = third;
      third = code;
    }
  }
  return end;
}

function hashRun(first: number, second: number, third: number, fourth: number): number {
  return addToHash(addToHash(addToHash(addToHash(RUN, first), second), third), fourth);
}

function isNumber(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
}
