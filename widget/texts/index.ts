import { de } from './de.ts';
import { en, type Texts } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

const ALL: Record<string, Texts> = { en, fr, es, de, it, pt, nl };

export type { Texts } from './en.ts';

/** The first wanted language (BCP 47 tags) that the chat speaks; English when there is none. */
export function chooseLanguage(wanted: (string | null | undefined)[]): string {
  const codes = wanted.map((tag) => tag?.toLowerCase().split('-')[0] ?? '');
  return codes.find((code) => ALL[code]) ?? 'en';
}

export function findTexts(language: string): Texts {
  return ALL[language] ?? en;
}

/** Puts values into the `{names}` of a text. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
