import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import type { Language } from '#server/kernel/index.ts';
import { stopWords } from './stop-words.ts';

const STEMMERS: Record<Language, (word: string) => string> = {
  en: english,
  fr: french,
  es: spanish,
  de: german,
  it: italian,
  pt: portuguese,
  nl: dutch,
};

const WORD = /[\p{L}\p{N}]+(?:[.'’_-][\p{L}\p{N}]+)*/gu;

/** Finds the terms of a text; one finder keeps the stems it has seen, up to a limit. */
export type FindTerms = (text: string, language: Language, stopWordsOf?: Language) => string[];

/**
 * Makes a term finder. A term is a folded, stemmed word; `2.3.5` and `R4` stay whole, `over-the-air` gives its
 * parts. Function words of `stopWordsOf` (the language by default) are left out, repeats are kept.
 */
export function createTermFinder(maxStems = 100_000): FindTerms {
  const stems = new Map<string, string>();
  const stem = (word: string, language: Language): string => {
    if (/\d/.test(word) || word.length < 4) return word;
    const key = `${language}:${word}`;
    let found = stems.get(key);
    if (found === undefined) {
      found = (STEMMERS[language] ?? english)(word);
      if (stems.size >= maxStems) stems.clear();
      stems.set(key, found);
    }
    return found;
  };
  return (text, language, stopWordsOf = language) => {
    const stops = stopWords(stopWordsOf);
    const terms: string[] = [];
    for (const match of fold(text).matchAll(WORD)) {
      for (const part of cutWord(match[0])) {
        if (!stops.has(part)) terms.push(stem(part, language));
      }
    }
    return terms;
  };
}

/** Lower case without accents, so that `réparer` and `REPARER` are one word. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function cutWord(word: string): string[] {
  if (/^\d+(?:[.,]\d+)*$/.test(word)) return [word];
  const plain = word.replace(/['’](?:s|t|m|re|ve|ll|d)$/, '');
  return plain.split(/[.'’_-]/).filter((part) => part.length > 1 || /\d/.test(part));
}
