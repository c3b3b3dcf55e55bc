import type { Language } from '#server/kernel/index.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { it } from './languages/it.ts';
import { nl } from './languages/nl.ts';
import { pt } from './languages/pt.ts';
import type { PhraseKey, Phrases } from './types.ts';

/** Every language that the system sentences exist in. To add one: a file in `languages/` and a line here. */
export const PHRASES: Record<string, Phrases> = { en, fr, es, de, it, pt, nl };

/** A system sentence in the customer's language, in English where we do not speak it. `{name}` comes from `values`. */
export function phrase(key: PhraseKey, language: Language, values: Record<string, string> = {}): string {
  const text = (Object.hasOwn(PHRASES, language) ? PHRASES[language] : undefined) ?? en;
  return text[key].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
