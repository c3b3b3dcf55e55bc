import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { IT } from './it.ts';
import { NL } from './nl.ts';
import { PT } from './pt.ts';

export { WEAK_WORDS } from './weak-words.ts';

/** Stopwords by language, folded (lower case, no accents, no apostrophes). */
export const STOPWORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({ en: EN, fr: FR, es: ES, de: DE, it: IT, pt: PT, nl: NL }).map(([language, words]) => [
    language,
    new Set(words.split(' ')),
  ]),
);
