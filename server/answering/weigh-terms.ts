import type { FoundWord } from '#server/knowledge/index.ts';
import { fold } from './fold.ts';
import type { QueryTerm } from './types.ts';

const LEAST_WEIGHT = 0.04;

/**
 * Weighs the words of a question by how rare they are in the knowledge, 0 to 1: the square of the search's rarity, so
 * that a word of every tenth passage says almost nothing. A word that is found nowhere has weight 1. `own` holds what
 * only this customer writes (order numbers, addresses), which is no name.
 */
export function weighTerms(words: FoundWord[], question: { text: string; own: string }): QueryTerm[] {
  const names = findNames(question.text, question.own);
  return words.map(({ text, weight, stems, rarity, inPassage, inArticle }) => ({
    term: text,
    stems,
    weight: Math.max(LEAST_WEIGHT, rarity ** 2) * Math.min(1, weight),
    isName: names.has(text),
    inPassage,
    inArticle,
  }));
}

/** Words written like a name or a code, folded. */
function findNames(text: string, own: string): Set<string> {
  const names = new Set<string>();
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:[.'’_-][\p{L}\p{N}]+)*/gu)) {
    const [word] = match;
    const startsSentence = match.index === 0 || /[.!?]\s*$/.test(text.slice(0, match.index));
    if (!own.includes(word) && looksLikeName(word, startsSentence)) names.add(fold(word));
  }
  return names;
}

function looksLikeName(word: string, startsSentence: boolean): boolean {
  if (word.length < 2) return false;
  if (/\p{L}/u.test(word) && /\d/.test(word)) return true;
  if (/^\p{L}.*\p{Lu}/u.test(word)) return true;
  return !startsSentence && /^\p{Lu}/u.test(word);
}
