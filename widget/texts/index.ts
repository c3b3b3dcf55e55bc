import type { Language } from '../loader/languages.ts';
import { texts as en, type Texts } from './en.ts';

export type { Texts } from './en.ts';

const OTHERS: Record<Exclude<Language, 'en'>, () => Promise<{ texts: Texts }>> = {
  fr: () => import('./fr.ts'),
  es: () => import('./es.ts'),
  de: () => import('./de.ts'),
  it: () => import('./it.ts'),
  pt: () => import('./pt.ts'),
  nl: () => import('./nl.ts'),
};

/** The words of one language, loaded when they are first needed; English where that fails. */
export async function loadTexts(language: Language): Promise<Texts> {
  if (language === 'en') return en;
  return OTHERS[language]().then(
    ({ texts }) => texts,
    () => en,
  );
}

/** Puts values into the `{names}` of a text. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
