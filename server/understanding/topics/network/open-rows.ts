import type { SparseVector } from '../features/create-lens.ts';
import { MAX_FEATURES } from '../features/extract-features.ts';
import { bindByteKernel } from './bind-kernels.ts';
import type { ByteRows } from './compress-rows.ts';
import type { Arena } from './create-arena.ts';

export interface OpenRows {
  /** How many rows there are. */
  known: number;
  /** The sum of the rows, each times the value of its feature, of which those beyond the last row say nothing. Good until it is asked again. */
  sum(vector: SparseVector, count: number): Float32Array;
  /** The dot product of the beginning of a row with as many numbers. */
  multiply(row: number, others: Float32Array): number;
}

/** How many columns one pass over the rows adds up: as many as fit into the processor's registers. */
const CHUNK = 32;
/** A value of one as 16 bits. The values of a vector of length one are too few and too small to make a sum overflow. */
const ONE = 32_767;

/** The bytes of the arrays that `openRows` cuts from an arena. */
export function sizeRows({ width, rows }: ByteRows): number[] {
  return [rows.length, width * 4, MAX_FEATURES * 4, MAX_FEATURES * 4];
}

/** Puts a table where the kernels are. In a sum the values of the features are rounded to 16 bits. */
export function openRows({ width, rows, scale }: ByteRows, arena: Arena): OpenRows {
  const table = arena.bytes(rows.length);
  const sums = arena.ints(width);
  const chosen = arena.ints(MAX_FEATURES);
  const shorts = arena.ints(MAX_FEATURES);
  const result = new Float32Array(width);
  const known = width === 0 ? 0 : rows.length / width;
  table.set(rows);
  const whole = bindByteKernel(arena.block, CHUNK, width);
  const rest = bindByteKernel(arena.block, width % CHUNK, width);
  const sum = ({ indexes, values }: SparseVector, given: number): Float32Array => {
    let count = 0;
    for (let at = 0; at < given; at++) {
      const row = indexes[at]!;
      if (row >= known) continue;
      chosen[count] = row;
      shorts[count++] = values[at]! * ONE + 0.5;
    }
    sums.fill(0);
    for (let from = 0; from < width; from += CHUNK) {
      const { gather } = from + CHUNK <= width ? whole : rest;
      const [tableAt, sumsAt] = [table.byteOffset + from, sums.byteOffset + from * 4];
      gather(chosen.byteOffset, shorts.byteOffset, count, tableAt, sumsAt);
    }
    for (let at = 0; at < width; at++) result[at] = sums[at]! * (scale / ONE);
    return result;
  };
  const multiply = (row: number, others: Float32Array): number => {
    let product = 0;
    for (let at = 0; at < others.length; at++) product += others[at]! * table[row * width + at]!;
    return product * scale;
  };
  return { known, sum, multiply };
}
