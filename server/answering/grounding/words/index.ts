import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { IT } from './it.ts';
import { NL } from './nl.ts';
import { PT } from './pt.ts';
import type { DecidingWords } from './types.ts';

export type { DecidingWords, Marker } from './types.ts';

/** What decides what a sentence says, by language. To add one: a file here and a line. */
export const WORDS: Record<string, DecidingWords> = {
  en: EN,
  fr: FR,
  de: DE,
  es: ES,
  it: IT,
  pt: PT,
  nl: NL,
};
