import type { Language } from '#server/kernel/index.ts';
import { DUTCH, ENGLISH, FRENCH, GERMAN, ITALIAN, PORTUGUESE, SPANISH } from './function-words.ts';

const LISTS: Record<Language, ReadonlySet<string>> = {
  en: toSet(ENGLISH),
  fr: toSet(FRENCH),
  es: toSet(SPANISH),
  de: toSet(GERMAN),
  it: toSet(ITALIAN),
  pt: toSet(PORTUGUESE),
  nl: toSet(DUTCH),
};

/** The function words of a language, folded to plain lower-case letters; English where there is no list. */
export function stopWords(language: Language): ReadonlySet<string> {
  return LISTS[language] ?? LISTS['en']!;
}

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean));
}
