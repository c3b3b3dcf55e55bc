import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { IT } from './it.ts';
import { NL } from './nl.ts';
import { PT } from './pt.ts';

export { REGIONS } from './regions.ts';

/** Per language: what an idea is called. The same key is the same idea in every language. */
export const CONCEPTS: Record<string, Record<string, string>> = {
  en: EN,
  fr: FR,
  es: ES,
  de: DE,
  it: IT,
  pt: PT,
  nl: NL,
};
