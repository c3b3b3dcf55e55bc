import { expect, test } from 'vitest';
import { buildUnderstander } from '../understander.test-data.ts';

const understander = buildUnderstander();
const languageOf = async (text: string) => (await understander.read({ text, history: [] })).language;

test.each([
  ['en', 'the kettle that I bought stopped heating'],
  ['fr', 'la bouilloire que j’ai achetée ne chauffe plus'],
  ['es', 'el hervidor que compré ya no calienta'],
  ['de', 'der Wasserkocher heizt nicht mehr'],
  ['it', 'il bollitore che ho comprato non scalda più'],
  ['pt', 'a chaleira que comprei deixou de aquecer'],
  ['nl', 'de waterkoker die ik kocht wordt niet meer warm'],
])('one of our own languages is known: %s', async (language, text) => {
  expect(await languageOf(text)).toBe(language);
});

test.each([
  ['pl', 'czajnik, który kupiłem, przestał grzać wodę'],
  ['sv', 'vattenkokaren som jag köpte slutade fungera igår'],
  ['el', 'πού είναι ο βραστήρας μου'],
  ['ko', '주전자가 안 돼요'],
])('another language is named where it shows: %s', async (language, text) => {
  expect(await languageOf(text)).toBe(language);
});

test('a short text in our letters is one of ours, and one without words has no language', async () => {
  expect(['en', 'fr', 'es', 'de', 'it', 'pt', 'nl']).toContain(await languageOf('hej min'));
  expect(await languageOf('4711 ok')).toBe('und');
});
