import type { Language } from '#server/kernel/index.ts';
import { COMMON } from './side-by-side.ts';

const ORDER: Language[] = ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl'];

/** One language's column of the common words: ideas to what they are called. */
export function readCommon(language: Language): Record<string, string> {
  const column = ORDER.indexOf(language);
  const entries = Object.entries(COMMON).map(([idea, row]) => [`common:${idea}`, row.split(' / ')[column]!]);
  return Object.fromEntries(entries) as Record<string, string>;
}
