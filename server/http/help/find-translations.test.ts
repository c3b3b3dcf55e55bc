import { expect, test } from 'vitest';
import type { ArticleSummary } from '#server/knowledge/index.ts';
import { chooseLanguage } from './choose-language.ts';
import { findTranslations } from './find-translations.ts';

const article = (path: string, language: string, sourceId = 'faq') =>
  ({ id: `${sourceId} ${path}`, path, language, sourceId }) as ArticleSummary;

test.each([
  ['faq/returns.md', 'faq/fr/returns.md', true],
  ['faq/en/returns.md', 'faq/fr/returns.md', true],
  ['faq/returns.en.md', 'faq/returns.fr.md', true],
  ['faq/returns.md', 'faq/returns-fr.md', true],
  ['faq/returns.md', 'faq/fr/refunds.md', false],
  ['faq/returns.md', 'other/fr/returns.md', false],
])('%s and %s are translations: %s', (english, french, are) => {
  const all = [article(english, 'en'), article(french, 'fr')];
  expect(findTranslations(all[0]!, all)).toEqual(are ? [all[1]] : []);
  expect(findTranslations(all[1]!, all)).toEqual(are ? [all[0]] : []);
});

test('an article of another source, or in the same language, is no translation', () => {
  const all = [article('a.md', 'en'), article('a.md', 'fr', 'products'), article('A.MD', 'en')];
  expect(findTranslations(all[0]!, all)).toEqual([]);
});

test.each([
  ['fr', 'fr'],
  ['de-AT,fr;q=0.4', 'de'],
  ['sv, nl;q=0.9, fr;q=0.95', 'fr'],
  ['sv', 'en'],
  ['fr;q=0', 'en'],
  ['*', 'en'],
  [undefined, 'en'],
  [';;;q=,', 'en'],
])('a browser that sends "%s" is answered in %s', (header, language) => {
  expect(chooseLanguage(header, ['en', 'fr', 'de'], 'en')).toBe(language);
});
