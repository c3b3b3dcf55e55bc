import { foldText, splitWords } from '../text/normalise-text.ts';

const MAX_WORDS = 300;
/** The views on a text and how loud each speaks; measured on cross-validated public intent data. */
const WORD_WEIGHT = 1;
const PAIR_WEIGHT = 0.6;
const PIECE_WEIGHT = 0.8;

/** A feature's name: `w:` a word, `p:` two neighbours, `c:` a piece of a word (`<` and `>` are its ends). */
export type FeatureCounts = Map<string, number>;

/** Counts the words, word pairs and character 3- to 5-grams of a text. */
export function extractFeatures(text: string): FeatureCounts {
  const counts: FeatureCounts = new Map();
  const add = (name: string, weight: number) => counts.set(name, (counts.get(name) ?? 0) + weight);
  const words = splitWords(foldText(text)).slice(0, MAX_WORDS);
  let previous = '^';
  for (const word of words) {
    const stem = /^\d+$/.test(word) ? '#' : word.slice(0, 40);
    add(`w:${stem}`, WORD_WEIGHT);
    add(`p:${previous} ${stem}`, PAIR_WEIGHT);
    previous = stem;
    addPieces(stem, add);
  }
  return counts;
}

function addPieces(word: string, add: (name: string, weight: number) => void): void {
  const padded = `<${word}>`;
  for (let size = 3; size <= 5; size++) {
    for (let at = 0; at + size <= padded.length; at++) add(`c:${padded.slice(at, at + size)}`, PIECE_WEIGHT);
  }
}
