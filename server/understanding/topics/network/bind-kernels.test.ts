import { describe, expect, test } from 'vitest';
import { bindKernels, createMemory } from './bind-kernels.ts';

describe.each([4, 64, 152])('the kernels over rows of %i floats', (width) => {
  const memory = createMemory(40 * width * 4 + 4096);
  const floats = new Float32Array(memory.buffer);
  const ints = new Int32Array(memory.buffer);
  const kernels = bindKernels(memory, width);
  const [rows, values, one, table] = [0, 256, 1024, 1024 + width * 4];
  const numbers = [3, 0, 3, 39];
  const weights = [0.5, -2, 1, 4];
  const at = (row: number, column: number) => table / 4 + row * width + column;
  const fill = () => {
    floats.forEach((_, index) => {
      floats[index] = Math.sin(index);
    });
    ints.set(numbers, rows / 4);
    floats.set(weights, values / 4);
  };

  test('gather adds the weighted rows', () => {
    fill();
    const wanted = Array.from({ length: width }, (_, column) =>
      numbers.reduce(
        (sum, row, j) => sum + weights[j]! * floats[at(row, column)]!,
        floats[one / 4 + column]!,
      ),
    );
    kernels.gather(rows, values, numbers.length, table, one);
    wanted.forEach((value, column) => {
      expect(floats[one / 4 + column]).toBeCloseTo(value, 4);
    });
  });

  test('scatter adds to each row, to a row that comes twice twice', () => {
    fill();
    const wanted = floats[at(3, width - 1)]! + 1.5 * floats[one / 4 + width - 1]!;
    const untouched = floats[at(1, 0)];
    kernels.scatter(rows, values, numbers.length, table, one);
    expect(floats[at(3, width - 1)]).toBeCloseTo(wanted, 4);
    expect(floats[at(1, 0)]).toBe(untouched);
  });

  test('dots multiplies each row with the one', () => {
    fill();
    const wanted = Array.from({ length: width }, (_, column) => column).reduce(
      (sum, column) => sum + floats[at(39, column)]! * floats[one / 4 + column]!,
      0,
    );
    kernels.dots(rows, values, numbers.length, table, one);
    expect(floats[values / 4 + 3]).toBeCloseTo(wanted, 3);
  });

  test('powers are those of e, and their sum', () => {
    fill();
    floats.fill(-2000, one / 4 + width - 1, one / 4 + width);
    const wanted = Array.from({ length: width }, (_, column) => Math.exp(floats[one / 4 + column]! - 0.5));
    floats[values / 4] = -0.5;
    kernels.powers(0, values, 0, 0, one);
    wanted.forEach((value, column) => {
      expect(floats[one / 4 + column]).toBeCloseTo(value, 2);
    });
    expect(floats[values / 4]).toBeCloseTo(
      wanted.reduce((sum, value) => sum + value, 0),
      1,
    );
  });

  test('no rows change nothing', () => {
    fill();
    const before = floats.slice();
    kernels.gather(rows, values, 0, table, one);
    kernels.scatter(rows, values, 0, table, one);
    expect(floats).toEqual(before);
  });
});
