import type { Language } from '#server/kernel/index.ts';
import { detectLanguage } from '../parse/detect-language.ts';
import type { SearchQuery } from '../types.ts';

/** The language of a question: the one given, else what its words tell; undefined when they do not. */
export function toLanguage({ text, language }: Pick<SearchQuery, 'text' | 'language'>): Language | undefined {
  return language && language !== 'und' ? language : detectLanguage(text);
}
