import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import type { Language } from '#server/kernel/index.ts';
import { STOPWORDS } from './stopwords/index.ts';

const STEMMERS: Record<string, (word: string) => string> = {
  en: english,
  fr: french,
  es: spanish,
  de: german,
  it: italian,
  pt: portuguese,
  nl: dutch,
};
/** A stemmer's results are kept up to this many words per language; then it starts again. */
const MAX_KEPT = 50_000;

export interface Stemmer {
  /** The stem of a folded word; the word itself in a language without a stemmer. */
  stem(word: string, language: Language): string;
  isStopword(word: string, language: Language): boolean;
}

/** A stemmer with a memory: stemming is what indexing would otherwise spend its time on. */
export function createStemmer(): Stemmer {
  const kept = new Map<Language, Map<string, string>>();
  return {
    stem(word, language) {
      let stems = kept.get(language);
      if (!stems || stems.size > MAX_KEPT) {
        stems = new Map();
        kept.set(language, stems);
      }
      const known = stems.get(word);
      if (known !== undefined) return known;
      const stem = word.length > 2 ? (STEMMERS[language]?.(word) ?? word) : word;
      stems.set(word, stem);
      return stem;
    },
    isStopword: (word, language) => STOPWORDS.get(language)?.has(word) ?? false,
  };
}
