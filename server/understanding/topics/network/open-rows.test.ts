import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_FEATURES } from '../features/extract-features.ts';
import { compressRows } from './compress-rows.ts';
import { createArena } from './create-arena.ts';
import { openRows, sizeRows } from './open-rows.ts';

const WIDTHS = [4, 64];
const ROWS = 30;

test('rows as bytes add up to what the rows themselves do, within a hundredth', () => {
  const weight = fc.float({ min: -3, max: 3, noNaN: true });
  const table = (width: number) =>
    fc
      .array(weight, { minLength: width * ROWS, maxLength: width * ROWS })
      .map((rows) => ({ width, rows: Float32Array.from(rows) }));
  const chosen = fc.array(
    fc.tuple(fc.nat(ROWS - 1), fc.float({ min: Math.fround(0.01), max: 1, noNaN: true })),
    {
      maxLength: 50,
    },
  );
  fc.assert(
    fc.property(fc.tuple(...WIDTHS.map(table)), chosen, (tables, pairs) => {
      const byteRows = compressRows(tables, ROWS);
      const { sum } = openRows(byteRows, createArena(sizeRows(byteRows)));
      const indexes = Int32Array.from(pairs, ([index]) => index);
      const values = Float32Array.from(pairs, ([, value]) => value);
      const sums = sum({ indexes, values }, pairs.length);
      const whole = values.reduce((total, value) => total + value, 0);
      let first = 0;
      for (const { width, rows } of tables) {
        for (let column = 0; column < width; column++) {
          const wanted = pairs.reduce(
            (total, [index, value]) => total + value * rows[index * width + column]!,
            0,
          );
          expect(Math.abs(sums[first + column]! - wanted)).toBeLessThanOrEqual(0.03 * whole);
        }
        first += width;
      }
    }),
    { numRuns: 20 },
  );
});

test('a text of as many loud features as there can be does not overflow', () => {
  const rows = compressRows([{ rows: new Float32Array(8).fill(2), width: 8 }], 1);
  const { sum } = openRows(rows, createArena(sizeRows(rows)));
  const indexes = new Int32Array(MAX_FEATURES);
  const length = Math.sqrt(MAX_FEATURES);
  const values = new Float32Array(MAX_FEATURES).fill(1 / length);
  expect(sum({ indexes, values }, MAX_FEATURES)[3]! / length).toBeCloseTo(2, 1);
});
