import type { Language } from '#server/kernel/index.ts';
import { germanSeeds } from './de.ts';
import { englishSeeds } from './en.ts';
import { spanishSeeds } from './es.ts';
import { frenchSeeds } from './fr.ts';
import { italianSeeds } from './it.ts';
import type { Seeds } from './kinds.ts';
import { dutchSeeds } from './nl.ts';
import { portugueseSeeds } from './pt.ts';

/** The seed sentences by language. */
export const SEEDS: Record<Language, Seeds> = {
  en: englishSeeds,
  fr: frenchSeeds,
  es: spanishSeeds,
  de: germanSeeds,
  it: italianSeeds,
  pt: portugueseSeeds,
  nl: dutchSeeds,
};
