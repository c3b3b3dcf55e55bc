import { listWordFeatures } from './features/extract-features.ts';
import { findNumber, type HashTable } from './features/hash-table.ts';
import type { FeatureShares } from './open-committee.ts';

/**
 * The words that spoke for a topic, loudest first, from what each feature added to the topic's score; a word's part is its
 * own and that of the runs of its letters.
 */
export function explainTopic(
  words: string[],
  table: HashTable,
  { first, indexes, shares }: FeatureShares,
): string[] {
  const partOf = (word: string): number => {
    let part = 0;
    for (const hash of listWordFeatures(word)) {
      const at = indexes.indexOf(findNumber(table, hash) - first);
      if (at >= 0) part += shares[at]!;
    }
    return part;
  };
  return [...new Set(words)]
    .map((word) => ({ word, part: partOf(word) }))
    .filter(({ part }) => part > 0)
    .sort((a, b) => b.part - a.part)
    .map(({ word }) => word);
}
