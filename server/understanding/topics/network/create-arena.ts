import { createMemory, type WasmMemory } from './bind-kernels.ts';

/** One block of memory for the vector kernels, from which arrays are cut one after the other, each at a line of the cache. */
export interface Arena {
  block: WasmMemory;
  floats(length: number): Float32Array;
  ints(length: number): Int32Array;
  bytes(length: number): Int8Array;
}

const LINE = 64;

/** `lengths` are the bytes of the arrays that will be cut. */
export function createArena(lengths: number[]): Arena {
  const block = createMemory(lengths.reduce((sum, length) => sum + toLines(length), 0));
  let end = 0;
  const take = (length: number) => {
    const start = end;
    end += toLines(length);
    return start;
  };
  return {
    block,
    floats: (length) => new Float32Array(block.buffer, take(length * 4), length),
    ints: (length) => new Int32Array(block.buffer, take(length * 4), length),
    bytes: (length) => new Int8Array(block.buffer, take(length), length),
  };
}

function toLines(bytes: number): number {
  return Math.ceil(bytes / LINE) * LINE;
}
