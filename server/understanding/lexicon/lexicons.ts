import type { Language } from '#server/kernel/index.ts';
import type { Lexicon } from './cues.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { dutch } from './nl.ts';
import { portuguese } from './pt.ts';

/** The languages that are read; a new one is a lexicon and a file of seeds. */
export const LEXICONS: Record<Language, Lexicon> = {
  en: english,
  fr: french,
  es: spanish,
  de: german,
  it: italian,
  pt: portuguese,
  nl: dutch,
};
