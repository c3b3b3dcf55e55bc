import { foldText, splitWords } from '../text/normalise-text.ts';
import { addToHash, hashFeature, joinHashes } from '../topics/features/hash-feature.ts';
import { addNumber, createHashTable, findNumber } from '../topics/features/hash-table.ts';

const MAX_WORDS = 300;
const MAX_WORD_LENGTH = 40;
/** The views on a text and how loud each speaks; measured on cross-validated public intent data. */
const WORD_WEIGHT = 1;
const PAIR_WEIGHT = 0.6;
const PIECE_WEIGHT = 0.8;
const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;
/** The word, its pair and its pieces are at most so many for each of its letters. */
const FEATURES_A_LETTER = 3;

const WORD = hashFeature('w:');
const PAIR = hashFeature('p:');
const PIECE = hashFeature('c:');
const NUMBER = hashFeature('#', WORD);

/**
 * How often each feature occurs, each once, in the order in which they are met. A feature is a hash, because names of
 * text cost more time than the counting.
 */
export interface FeatureCounts {
  features: number[];
  counts: number[];
}

/** Counts the words, word pairs and character 3- to 5-grams (with the ends of the word) of a text. */
export function extractFeatures(text: string): FeatureCounts {
  const words = splitWords(foldText(text)).slice(0, MAX_WORDS);
  const features: number[] = [];
  const counts: number[] = [];
  const table = createHashTable(
    words.reduce((most, { length }) => most + FEATURES_A_LETTER * Math.min(length, MAX_WORD_LENGTH), 0),
  );
  const add = (feature: number, weight: number) => {
    const number = findNumber(table, feature);
    if (number !== -1) {
      counts[number]! += weight;
      return;
    }
    addNumber(table, feature, features.length);
    features.push(feature);
    counts.push(weight);
  };
  let previous = PAIR;
  for (const word of words) {
    const isNumber = /^\d+$/.test(word);
    const hash = isNumber ? NUMBER : hashFeature(word.slice(0, MAX_WORD_LENGTH), WORD);
    add(markWord(hash), WORD_WEIGHT);
    add(markPart(joinHashes(previous, hash)), PAIR_WEIGHT);
    previous = hash;
    if (!isNumber) addPieces(`<${word.slice(0, MAX_WORD_LENGTH)}>`, add);
  }
  return { features, counts };
}

function addPieces(padded: string, add: (feature: number, weight: number) => void): void {
  for (let start = 0; start + SHORTEST_PIECE <= padded.length; start++) {
    let hash = PIECE;
    const end = Math.min(start + LONGEST_PIECE, padded.length);
    for (let at = start; at < end; at++) {
      hash = addToHash(hash, padded.charCodeAt(at));
      if (at - start + 1 >= SHORTEST_PIECE) add(markPart(hash), PIECE_WEIGHT);
    }
  }
}

/** The lowest bit tells a whole word from a part or a pair, which are worth keeping only when they come again. */
function markWord(hash: number): number {
  return hash | 1;
}

/** The feature of a pair, a piece, or anything else that has a name. */
export function markPart(hash: number): number {
  return hash & ~1;
}

/** Whether a feature is a word by itself. */
export function isWord(feature: number): boolean {
  return (feature & 1) === 1;
}
