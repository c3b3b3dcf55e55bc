import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addNumber, copyHashTable, createHashTable, findNumber, findNumbers } from './hash-table.ts';

test('every hash that was put in is found with its number, and no other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { maxLength: 300 }), fc.integer(), (hashes, other) => {
      const table = createHashTable(hashes.length);
      for (const [number, hash] of hashes.entries()) addNumber(table, hash, number);
      expect(hashes.map((hash) => findNumber(table, hash))).toEqual([...hashes.keys()]);
      const copy = copyHashTable(table, hashes.length * 3);
      expect(hashes.map((hash) => findNumber(copy, hash))).toEqual([...hashes.keys()]);
      if (!hashes.includes(other)) expect(findNumber(table, other)).toBe(-1);
    }),
  );
});

test('many looked up at once are found as one by one', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer(), { maxLength: 300 }),
      fc.array(fc.integer()),
      (hashes, others) => {
        const table = createHashTable(hashes.length);
        for (const [number, hash] of hashes.entries()) addNumber(table, hash, number);
        const asked = Int32Array.from([...hashes, ...others, 0]);
        const found = new Int32Array(asked.length);
        findNumbers(table, asked, asked.length, found);
        expect(found).toEqual(asked.map((hash) => findNumber(table, hash)));
      },
    ),
  );
});
