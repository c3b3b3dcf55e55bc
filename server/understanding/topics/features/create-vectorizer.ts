import type { Vocabulary } from './create-vocabulary.ts';
import { FAMILIES, type Features, MAX_FEATURES } from './extract-features.ts';
import { findNumbers } from './hash-table.ts';

/** The known features of a text, family after family; the values of each family have unit length. */
export interface FamilyVector {
  /** Only as many count as the last family's end says. */
  numbers: Int32Array;
  values: Float32Array;
  /** Where each family ends. */
  ends: Int32Array;
}

/**
 * Turns features into sublinear TF-IDF values: (1 + ln count) · idf (Manning, Raghavan and Schütze 2008, chapter 6). Each
 * family is brought to unit length by itself, so that the many runs of letters do not drown the few words. What it
 * returns is good until it is asked again.
 */
export function createVectorizer(vocabulary: Vocabulary): (features: Features) => FamilyVector {
  const { table, rarity } = vocabulary;
  const counts = new Uint16Array(rarity.length);
  const found = new Int32Array(MAX_FEATURES);
  const numbers = new Int32Array(MAX_FEATURES);
  const values = new Float32Array(MAX_FEATURES);
  const ends = new Int32Array(FAMILIES.length);
  return (features) => {
    findNumbers(table, features.hashes, features.ends.at(-1)!, found);
    let length = 0;
    let from = 0;
    for (let family = 0; family < ends.length; family++) {
      const start = length;
      const first = vocabulary.ends[family - 1] ?? 0;
      const behind = vocabulary.ends[family]!;
      for (const to = features.ends[family]!; from < to; from++) {
        const number = found[from]!;
        // Unknown, or of another family that shares the hash.
        if (number < first || number >= behind) continue;
        if (counts[number]!++ === 0) numbers[length++] = number;
      }
      let sum = 0;
      for (let at = start; at < length; at++) {
        const number = numbers[at]!;
        const count = counts[number]!;
        const value = (count === 1 ? 1 : 1 + Math.log(count)) * rarity[number]!;
        counts[number] = 0;
        values[at] = value;
        sum += value * value;
      }
      const scale = 1 / Math.sqrt(sum);
      for (let at = start; at < length; at++) values[at]! *= scale;
      ends[family] = length;
    }
    return { numbers, values, ends };
  };
}
