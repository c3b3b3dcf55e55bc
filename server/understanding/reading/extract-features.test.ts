import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractFeatures, isWord } from './extract-features.ts';

test('each feature stands once, in the order in which they are met, with all its occurrences', () => {
  const words = fc.array(fc.constantFrom('a', 'an', 'anna', 'nana', '12', '7', 'été', 'x'.repeat(60)));
  fc.assert(
    fc.property(words, (list) => {
      const { features, counts } = extractFeatures(list.join(' '));
      expect(new Set(features).size).toBe(features.length);
      expect(counts).toHaveLength(features.length);
      const occurrences = counts.reduce((sum, count, at) => (isWord(features[at]!) ? sum + count : sum), 0);
      expect(occurrences).toBe(list.length);
      const twice = extractFeatures([...list, ...list].join(' '));
      expect(twice.features.slice(0, features.length)).toEqual(features);
    }),
  );
});

test('every number is the same feature', () => {
  expect(extractFeatures('order 12')).toEqual(extractFeatures('order 9876'));
});
