import type { FamilyVector } from './create-vectorizer.ts';
import type { Vocabulary } from './create-vocabulary.ts';
import { FAMILIES, type Family } from './extract-features.ts';

/** How loud each family of features speaks; those that are looked at stand side by side in `FAMILIES`. Plain data. */
export type View = Partial<Record<Family, number>>;

/** A sparse vector of length one over the features of a view; empty when none of them is known. */
export interface SparseVector {
  /** Counted from the view's first feature. */
  indexes: Int32Array;
  values: Float32Array;
}

export interface Lens {
  /** The number of the view's first feature in the vocabulary, and how many there are. */
  first: number;
  features: number;
  /** Writes what is seen of a text and returns how many features that are. */
  look(vector: FamilyVector, into: SparseVector): number;
}

/** Looks at texts through a view. A family that a text has nothing of leaves its share to the others. */
export function createLens(view: View, vocabulary: Vocabulary): Lens {
  const weights = FAMILIES.map((family) => view[family] ?? 0);
  const from = weights.findIndex((weight) => weight > 0);
  const to = weights.findLastIndex((weight) => weight > 0) + 1;
  const first = vocabulary.ends[from - 1] ?? 0;
  return {
    first,
    features: vocabulary.ends[to - 1]! - first,
    look: ({ numbers, values, ends }, into) => {
      let at = ends[from - 1] ?? 0;
      let squares = 0;
      for (let family = from, before = at; family < to; before = ends[family++]!) {
        if (ends[family]! > before) squares += weights[family]! ** 2;
      }
      let count = 0;
      for (let family = from; family < to; family++) {
        const scale = weights[family]! / Math.sqrt(squares);
        for (const end = ends[family]!; at < end; at++) {
          into.indexes[count] = numbers[at]! - first;
          into.values[count++] = values[at]! * scale;
        }
      }
      return count;
    },
  };
}
