import type { Language } from '#server/kernel/index.ts';
import { englishSeeds } from './en.ts';
import type { Seeds } from './kinds.ts';

/** The seed sentences by language. */
export const SEEDS: Record<Language, Seeds> = { en: englishSeeds };
