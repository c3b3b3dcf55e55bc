import { MAX_FEATURES } from '../features/extract-features.ts';
import { bindKernels, type VectorKernels } from './bind-kernels.ts';
import { createArena } from './create-arena.ts';

/** What a network keeps in the memory of the vector kernels. */
export interface NetworkMemory {
  /** The loops over `featureRows`, and those over `unitRows`. */
  onFeatures: VectorKernels;
  onUnits: VectorKernels;
  /** A row of `hidden` weights for each feature, a row of `columns` weights for each hidden unit. */
  featureRows: Float32Array;
  unitRows: Float32Array;
  bias: Float32Array;
  hidden: Float32Array;
  /** The same as bits, whose highest is the sign. */
  hiddenBits: Int32Array;
  /** What a step changes about the hidden units. */
  change: Float32Array;
  scores: Float32Array;
  /** One number that a loop takes and gives back. */
  sum: Float32Array;
  /** The features that are looked at now and their values. */
  rows: Int32Array;
  values: Float32Array;
  /** The hidden units that take part now and what they say. */
  units: Int32Array;
  unitValues: Float32Array;
  /** What the units had said before their weights were asked. */
  said: Float32Array;
  /** Classes, padded to a multiple of four. */
  columns: number;
}

/** Makes one block of memory for a network and cuts it into its arrays. */
export function allocateMemory(features: number, hidden: number, classes: number): NetworkMemory {
  const columns = Math.ceil(classes / 4) * 4;
  const units = Array.from({ length: 5 }, () => hidden);
  const lengths = [
    features * hidden,
    hidden * columns,
    columns,
    columns,
    ...units,
    MAX_FEATURES,
    MAX_FEATURES,
  ];
  const arena = createArena(lengths.map((length) => length * 4));
  const sums = arena.floats(hidden);
  return {
    onFeatures: bindKernels(arena.block, hidden),
    onUnits: bindKernels(arena.block, columns),
    columns,
    featureRows: arena.floats(features * hidden),
    unitRows: arena.floats(hidden * columns),
    bias: arena.floats(columns),
    scores: arena.floats(columns),
    sum: arena.floats(1),
    hidden: sums,
    hiddenBits: new Int32Array(sums.buffer, sums.byteOffset, hidden),
    change: arena.floats(hidden),
    unitValues: arena.floats(hidden),
    said: arena.floats(hidden),
    units: arena.ints(hidden),
    values: arena.floats(MAX_FEATURES),
    rows: arena.ints(MAX_FEATURES),
  };
}
