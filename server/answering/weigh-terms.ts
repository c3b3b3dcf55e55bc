import type { QueryTerm, Search, SearchInput } from './types.ts';
import { type FindTerms, fold } from './words/find-terms.ts';

/** Words found in this many passages or more say (almost) nothing. */
const COMMON = 120;
const LEAST_WEIGHT = 0.04;
const MAX_TERMS = 24;

/**
 * Weighs the words of a question by how rare they are in the knowledge, 0 to 1 (inverse document frequency, by
 * asking the search for each word alone). A word that is found nowhere has weight 1.
 */
export function weighTerms(
  deps: { search: Search; findTerms: FindTerms },
  input: {
    text: string;
    language: string;
    passageLanguage: string;
    entities: string;
    query: Omit<SearchInput, 'text'>;
  },
): QueryTerm[] {
  const weighed = new Map<string, QueryTerm>();
  for (const match of input.text.matchAll(/[\p{L}\p{N}]+(?:[.'’_-][\p{L}\p{N}]+)*/gu)) {
    const word = fold(match[0]);
    const isName =
      !input.entities.includes(match[0]) &&
      looksLikeName(match[0], match.index === 0 || /[.!?]\s*$/.test(input.text.slice(0, match.index)));
    for (const term of deps.findTerms(word, input.passageLanguage, input.language)) {
      if (weighed.has(term) || weighed.size >= MAX_TERMS) continue;
      const found = deps.search({ ...input.query, text: word, limit: COMMON });
      weighed.set(term, {
        term,
        isName,
        weight: weight(found.length),
        passageIds: new Set(found.map(({ passageId }) => passageId)),
        articleIds: new Set(found.map(({ articleId }) => articleId)),
        topScore: found[0]?.score ?? 0,
      });
    }
  }
  return [...weighed.values()];
}

function weight(passages: number): number {
  const rarity = Math.log((COMMON + 1) / (passages + 0.5)) / Math.log((COMMON + 1) / 0.5);
  return Math.max(LEAST_WEIGHT, rarity);
}

function looksLikeName(word: string, startsSentence: boolean): boolean {
  if (word.length < 2) return false;
  if (/\p{L}/u.test(word) && /\d/.test(word)) return true;
  if (/^\p{L}.*\p{Lu}/u.test(word)) return true;
  return !startsSentence && /^\p{Lu}/u.test(word);
}
