import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

export type HelpTexts = typeof en;

const ALL: Record<string, HelpTexts> = { de, en, es, fr, it, nl, pt };

/** The words around the articles; English where a language is not there. */
export function findHelpTexts(language: string): HelpTexts {
  return ALL[language] ?? en;
}
