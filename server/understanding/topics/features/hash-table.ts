/**
 * Numbers by 32-bit hash in one flat array: pairs of a hash and one more than its number, where 0 is an empty place (open
 * addressing, linear probing). Several times faster to ask than a Map. Plain data.
 */
export type HashTable = Int32Array;

/** A table for up to `most` hashes; at least half of it stays empty. */
export function createHashTable(most: number): HashTable {
  return new Int32Array(2 ** Math.ceil(Math.log2(Math.max(8, most * 4))));
}

/** The same hashes with their numbers, and room for up to `most`. */
export function copyHashTable(table: HashTable, most: number): HashTable {
  const copy = createHashTable(most);
  for (let place = 0; place < table.length; place += 2) {
    if (table[place + 1] !== 0) addNumber(copy, table[place]!, table[place + 1]! - 1);
  }
  return copy;
}

/** The number of a hash; -1 when the table does not hold it. */
export function findNumber(table: HashTable, hash: number): number {
  return table[findPlace(table, hash) + 1]! - 1;
}

/**
 * Looks up the first `count` hashes at once. All places are read before any is compared: the processor then waits for
 * its memory once and not a hundred times.
 */
export function findNumbers(table: HashTable, hashes: Int32Array, count: number, into: Int32Array): void {
  const mask = table.length - 2;
  for (let at = 0; at < count; at++) into[at] = table[firstPlace(hashes[at]!, mask)]!;
  for (let at = 0; at < count; at++) {
    const hash = hashes[at]!;
    const number = table[firstPlace(hash, mask) + 1]! - 1;
    into[at] = number === -1 || into[at] === hash ? number : findNumber(table, hash);
  }
}

/** Puts a hash into a table that does not hold it. */
export function addNumber(table: HashTable, hash: number, number: number): void {
  const place = findPlace(table, hash);
  table[place] = hash;
  table[place + 1] = number + 1;
}

/** Where a hash stands, or would. */
function findPlace(table: HashTable, hash: number): number {
  const mask = table.length - 2;
  let place = firstPlace(hash, mask);
  while (table[place + 1] !== 0 && table[place] !== hash) place = (place + 2) & mask;
  return place;
}

/** The high bits of a hash are mixed in: the low ones of FNV alone are not even. */
function firstPlace(hash: number, mask: number): number {
  return ((hash ^ (hash >>> 15)) << 1) & mask;
}
