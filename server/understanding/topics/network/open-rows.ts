import type { SparseVector } from '../features/create-lens.ts';
import { MAX_FEATURES } from '../features/extract-features.ts';
import { bindByteKernel } from './bind-kernels.ts';
import type { ByteRows } from './compress-rows.ts';
import type { Arena } from './create-arena.ts';

export interface OpenRows {
  /** The sum of the rows, each times the value of its feature. Good until it is asked again. */
  sum(vector: SparseVector, count: number): Float32Array;
  /** The dot product of the beginning of a row with as many numbers. */
  multiply(row: number, others: Float32Array): number;
}

/** How many columns one pass over the rows adds up: as many as fit into the processor's registers. */
const CHUNK = 32;
const LARGEST_SHORT = 32_767;
const LARGEST_SUM = 2 ** 31 / 128;

/** The bytes of the arrays that `openRows` cuts from an arena. */
export function sizeRows({ width, rows }: ByteRows): number[] {
  return [rows.length, width * 4, MAX_FEATURES * 4, MAX_FEATURES * 4];
}

/**
 * Puts a table where the kernels are. In a sum a row's scale goes into the value of its feature, which is then rounded to 16 bits, of
 * which the largest value of a text uses all.
 */
export function openRows({ width, rows, scales }: ByteRows, arena: Arena): OpenRows {
  const table = arena.bytes(rows.length);
  const sums = arena.ints(width);
  const chosen = arena.ints(MAX_FEATURES);
  const shorts = arena.ints(MAX_FEATURES);
  const products = new Float32Array(MAX_FEATURES);
  const result = new Float32Array(width);
  table.set(rows);
  const whole = bindByteKernel(arena.block, CHUNK, width);
  const rest = bindByteKernel(arena.block, width % CHUNK, width);
  const sum = ({ indexes, values }: SparseVector, given: number): Float32Array => {
    let count = 0;
    let highest = 0;
    let total = 0;
    for (let at = 0; at < given; at++) {
      const row = indexes[at]!;
      if (row >= scales.length) continue;
      const product = values[at]! * scales[row]!;
      chosen[count] = row;
      products[count++] = product;
      total += product;
      if (product > highest) highest = product;
    }
    if (highest === 0) return result.fill(0);
    const scale = Math.min(LARGEST_SHORT / highest, LARGEST_SUM / total);
    for (let at = 0; at < count; at++) shorts[at] = products[at]! * scale + 0.5;
    const unit = 1 / scale;
    sums.fill(0);
    for (let from = 0; from < width; from += CHUNK) {
      const { gather } = from + CHUNK <= width ? whole : rest;
      const [tableAt, sumsAt] = [table.byteOffset + from, sums.byteOffset + from * 4];
      gather(chosen.byteOffset, shorts.byteOffset, count, tableAt, sumsAt);
    }
    for (let at = 0; at < width; at++) result[at] = sums[at]! * unit;
    return result;
  };
  const multiply = (row: number, others: Float32Array): number => {
    let product = 0;
    for (let at = 0; at < others.length; at++) product += others[at]! * table[row * width + at]!;
    return product * scales[row]!;
  };
  return { sum, multiply };
}
