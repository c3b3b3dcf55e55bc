import { expect, test } from 'vitest';
import { findSnippet } from './find-snippet.ts';

const marked = (text: string, search: string) => {
  const snippet = findSnippet(text, search);
  return snippet?.marks.map(([from, to]) => snippet.text.slice(from, to));
};

test('marks whole words, and the beginning of a word for the one that is being typed', () => {
  expect(marked('Where is my parcel? A parcels question', 'parcel ')).toEqual(['parcel']);
  expect(marked('Where is my parcel? A parcels question', 'my parc')).toEqual(['my', 'parc', 'parc']);
  expect(marked('Nothing here', 'parcel')).toBeUndefined();
});

test('marks what was found without its accents, and a number inside an order number, in the text as it was written', () => {
  expect(marked('Die Größe von FP-10231 für Zoë', 'zoe ')).toEqual(['Zoë']);
  expect(marked('Order FP-10231 is late', '1023')).toEqual(['1023']);
});

test('a long text is cut around the first word found, and the marks move along', () => {
  const text = `${'word '.repeat(100)}needle ${'more '.repeat(100)}`;
  const snippet = findSnippet(text, 'needle ')!;
  expect(snippet.text.length).toBeLessThan(150);
  expect(snippet.text).toMatch(/^….*…$/);
  expect(snippet.marks.map(([from, to]) => snippet.text.slice(from, to))).toEqual(['needle']);
});
