import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  createExtractor,
  FAMILIES,
  listWordFeatures,
  MAX_FEATURES,
  splitTopicWords,
} from './extract-features.ts';

const noIdeas = (words: string[]): string[][] => words.map(() => []);

const withoutIdeas = createExtractor(noIdeas);

function extract(text: string, findIdeas = noIdeas) {
  const extractor = findIdeas === noIdeas ? withoutIdeas : createExtractor(findIdeas);
  const { hashes, ends } = extractor(text);
  expect(ends.at(-1)).toBeLessThanOrEqual(MAX_FEATURES);
  return { hashes: hashes.slice(0, ends.at(-1)), ends: ends.slice() };
}

/** How many features of each kind a text has. */
function count(text: string, findIdeas = noIdeas) {
  const { ends } = extract(text, findIdeas);
  return Object.fromEntries(FAMILIES.map((family, at) => [family, ends[at]! - (ends[at - 1] ?? 0)]));
}

test('words, neighbours, pairs and runs of letters are all looked at', () => {
  expect(count('Where is it?')).toEqual({ pair: 3, word: 3, idea: 0, four: 10, neighbours: 4 });
  expect(count('parcel', () => [['package', 'thing']])).toMatchObject({ idea: 2, pair: 0 });
});

test('words that mean the same make the same pairs, in any order', () => {
  const ideas = (words: string[]) =>
    words.map((word) => (word === 'colis' || word === 'parcel' ? ['package'] : []));
  const pairOf = (text: string) => extract(text, ideas).hashes[0];
  expect(pairOf('parcel lost')).toBe(pairOf('lost colis'));
  expect(pairOf('parcel lost')).not.toBe(pairOf('letter lost'));
});

test('case, accents, apostrophes and the digits of a number make no difference', () => {
  expect(splitTopicWords('DON’T café 12345')).toEqual(['dont', 'cafe', '#']);
  expect(extract('CAFÉ 77')).toEqual(extract('cafe 123'));
});

test('the features of one word are those that it has in a text', () => {
  const { hashes } = extract('parcel');
  expect(listWordFeatures('parcel').every((hash) => hashes.includes(hash))).toBe(true);
});

test('nothing that a customer writes makes it throw, and no text is read without end', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void count(text)));
  expect(count('')).toEqual({ pair: 0, word: 0, idea: 0, four: 0, neighbours: 0 });
  expect(count('word '.repeat(100_000)).word).toBe(200);
  const many = (words: string[]) => words.map(() => Array.from({ length: 100 }, (_, at) => `idea${at}`));
  expect(count(`${'x'.repeat(29)} `.repeat(300), many).word).toBe(200);
});
