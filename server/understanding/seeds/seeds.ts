import type { Language } from '#server/kernel/index.ts';
import { germanSeeds } from './de/index.ts';
import { englishSeeds } from './en/index.ts';
import { spanishSeeds } from './es/index.ts';
import { frenchSeeds } from './fr/index.ts';
import { italianSeeds } from './it/index.ts';
import type { Seeds } from './kinds.ts';
import { dutchSeeds } from './nl/index.ts';
import { portugueseSeeds } from './pt/index.ts';

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
