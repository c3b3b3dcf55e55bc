import { DE } from './de.ts';
import { EN } from './en.ts';
import { EN_CUSTOMERS } from './en-customers.ts';
import { EN_EVERYDAY } from './en-everyday.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { IT } from './it.ts';
import { NL } from './nl.ts';
import { PT } from './pt.ts';
import { readCommon } from './read-common.ts';

export { readEntries } from './read-entries.ts';
export { REGIONS } from './regions.ts';

/** What customers say for an idea beside the manual's words: it helps to find an article and is no evidence for it. */
export const LOOSE_IDEAS: ReadonlySet<string> = new Set(Object.keys(EN_CUSTOMERS));

/**
 * Per language: what an idea is called. The same key is the same idea in every language. Words before ` | ` are
 * understood and searched for, those after it (what only customers say) are understood.
 */
export const CONCEPTS: Record<string, Record<string, string>> = {
  en: { ...EN, ...EN_EVERYDAY, ...EN_CUSTOMERS, ...readCommon('en') },
  fr: { ...FR, ...readCommon('fr') },
  es: { ...ES, ...readCommon('es') },
  de: { ...DE, ...readCommon('de') },
  it: { ...IT, ...readCommon('it') },
  pt: { ...PT, ...readCommon('pt') },
  nl: { ...NL, ...readCommon('nl') },
};
