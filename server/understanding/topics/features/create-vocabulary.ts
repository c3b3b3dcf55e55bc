import { FAMILIES, type Features } from './extract-features.ts';
import { addNumber, createHashTable, findNumber, type HashTable } from './hash-table.ts';

/** Which features there are, and how rare each is. Plain data. */
export interface Vocabulary {
  /** From a feature's hash to its number; the numbers of a family follow each other. */
  table: HashTable;
  /** Where the numbers of each family end. */
  ends: number[];
  /** Inverse document frequency by number. */
  rarity: Float32Array;
}

/** From this many examples on, what was seen only once (and is no word or idea) teaches nothing. */
const MANY = 2000;

/** Learns from the examples which features there are; the idf is the smoothed 1 + ln((1 + N) / (1 + df)). */
export function createVocabulary(examples: Features[]): Vocabulary {
  const hashes: number[] = [];
  const rarity: number[] = [];
  const ends = FAMILIES.map((family, at) => {
    const least = examples.length > MANY && family !== 'word' && family !== 'idea' ? 2 : 1;
    const found = countDocuments(examples, at);
    found.counts.forEach((count, number) => {
      if (count < least) return;
      hashes.push(found.hashes[number]!);
      rarity.push(1 + Math.log((1 + examples.length) / (1 + count)));
    });
    return hashes.length;
  });
  return { table: indexAgain(hashes, hashes.length), ends, rarity: Float32Array.from(rarity) };
}

/** The features of a family in the order in which they are met, and in how many examples each is. */
function countDocuments(examples: Features[], family: number): { hashes: number[]; counts: number[] } {
  const hashes: number[] = [];
  const counts: number[] = [];
  /** The example in which each was met last. */
  const last: number[] = [];
  let table = createHashTable(1024);
  examples.forEach((features, example) => {
    for (let at = family === 0 ? 0 : features.ends[family - 1]!; at < features.ends[family]!; at++) {
      const hash = features.hashes[at]!;
      const number = findNumber(table, hash);
      if (number === -1) {
        if (hashes.length * 4 >= table.length) table = indexAgain(hashes, hashes.length * 2);
        addNumber(table, hash, hashes.length);
        hashes.push(hash);
        counts.push(1);
        last.push(example);
      } else if (last[number] !== example) {
        last[number] = example;
        counts[number]!++;
      }
    }
  });
  return { hashes, counts };
}

function indexAgain(hashes: number[], most: number): HashTable {
  const table = createHashTable(most);
  for (let number = 0; number < hashes.length; number++) addNumber(table, hashes[number]!, number);
  return table;
}
