import type { SparseVector } from '../features/create-lens.ts';
import { allocateMemory, type NetworkMemory } from './allocate-memory.ts';

/**
 * A network with one hidden layer over sparse vectors: hidden = leaky ReLU(Σ value · row of the feature), scores =
 * bias + Σ hidden · row of the unit.
 */
export interface Network {
  weights: NetworkWeights;
  /** Raw score of each class. */
  score(vector: SparseVector): Float32Array;
  /**
   * One step of gradient descent towards the right class (softmax, cross-entropy). Features and hidden units are left
   * out of it by chance (dropout: Srivastava et al. 2014), as the bytes of `noise` from `from` on decide, one for each
   * feature and unit. False: there was nothing to learn.
   */
  learn(vector: SparseVector, target: number, rate: number, noise: Uint8Array, from: number): boolean;
}

export interface NetworkSize {
  features: number;
  hidden: number;
  classes: number;
}

/** What was learned; the arrays are those that learning goes on with. */
export interface NetworkWeights extends NetworkSize {
  /** A row of `hidden` weights for each feature. */
  featureRows: Float32Array;
  /** A row of `columns` weights for each hidden unit: the classes, padded to a multiple of four. */
  unitRows: Float32Array;
  columns: number;
  bias: Float32Array;
}

const NEVER = -1e9;
/** Slope of a hidden unit below zero. */
export const LEAK = 0.1;
/** Above zero; from zero on down. */
const SLOPES = [1, LEAK];
/** The layers learn at different rates: a feature is met rarely, a hidden unit in every example. */
const FEATURE_RATE = 4;
const UNIT_RATE = 0.07;
const BIAS_RATE = 0.1;
/** How far the units' weights are apart before anything is learned. A feature's weights begin at zero: one that was met rarely adds no noise. */
const SPREAD = 0.2;
/** An example whose topic is less improbable than this has nothing left to teach. */
const EASY = 0.07;
/** Shares that are left out of a step, of 256. */
const DROPPED_FEATURES = 128;
const DROPPED_UNITS = 77;

/** Makes a network that knows nothing yet, from random bytes. */
export function createNetwork(size: NetworkSize, nextByte: () => number): Network {
  const memory = allocateMemory(size.features, size.hidden, size.classes);
  const { featureRows, unitRows, columns, bias } = memory;
  for (let at = 0; at < unitRows.length; at++) unitRows[at] = (nextByte() / 255 - 0.5) * SPREAD;
  const { hidden, classes } = size;
  // The padding has no class, and must not be probable.
  bias.fill(NEVER, classes);
  return {
    weights: { ...size, featureRows, unitRows, columns, bias },
    score: (vector) => {
      toHidden(memory, loadAll(memory, vector));
      for (let unit = 0; unit < hidden; unit++) {
        memory.units[unit] = unit;
        memory.unitValues[unit] = activate(memory.hidden[unit]!);
      }
      toScores(memory, hidden);
      return memory.scores.slice(0, classes);
    },
    learn: (vector, target, rate, noise, from) => {
      const count = loadSome(memory, vector, noise, from);
      toHidden(memory, count);
      const active = activateSome(memory, noise, from + vector.indexes.length);
      toScores(memory, active);
      if (!toErrors(memory, classes, target, rate)) return false;
      learnUnits(memory, active);
      const { onFeatures, rows, values, change } = memory;
      onFeatures.scatter(
        rows.byteOffset,
        values.byteOffset,
        count,
        featureRows.byteOffset,
        change.byteOffset,
      );
      return true;
    },
  };
}

/** 1 or 0, without a branch that the processor would have to guess. */
function isKept(byte: number, dropped: number): number {
  return (dropped - 1 - byte) >>> 31;
}

/** Leaky ReLU without a branch: which sign a sum has cannot be guessed. */
export function activate(sum: number): number {
  return ((1 + LEAK) / 2) * sum + ((1 - LEAK) / 2) * Math.abs(sum);
}

/** The slope of `activate` at a hidden unit, without a branch as well. */
function slope({ hiddenBits }: NetworkMemory, unit: number): number {
  return SLOPES[(hiddenBits[unit]! - 1) >>> 31]!;
}

function loadAll({ rows, values }: NetworkMemory, vector: SparseVector): number {
  rows.set(vector.indexes);
  values.set(vector.values);
  return vector.indexes.length;
}

/** Copies the features that take part in a step, and makes up in their values for those that do not. */
function loadSome(
  { rows, values }: NetworkMemory,
  { indexes, values: given }: SparseVector,
  noise: Uint8Array,
  from: number,
): number {
  const scale = 256 / (256 - DROPPED_FEATURES);
  let count = 0;
  for (let at = 0; at < indexes.length; at++) {
    rows[count] = indexes[at]!;
    values[count] = given[at]! * scale;
    count += isKept(noise[from + at]!, DROPPED_FEATURES);
  }
  return count;
}

function toHidden({ onFeatures, rows, values, featureRows, hidden }: NetworkMemory, count: number): void {
  hidden.fill(0);
  onFeatures.gather(rows.byteOffset, values.byteOffset, count, featureRows.byteOffset, hidden.byteOffset);
}

function activateSome(memory: NetworkMemory, noise: Uint8Array, from: number): number {
  const { units, unitValues, hidden } = memory;
  const scale = 256 / (256 - DROPPED_UNITS);
  let count = 0;
  for (let unit = 0; unit < hidden.length; unit++) {
    units[count] = unit;
    unitValues[count] = activate(hidden[unit]! * scale);
    count += isKept(noise[from + unit]!, DROPPED_UNITS);
  }
  return count;
}

function toScores(memory: NetworkMemory, active: number): void {
  const { onUnits, units, unitValues, unitRows, scores, bias } = memory;
  scores.set(bias);
  onUnits.gather(units.byteOffset, unitValues.byteOffset, active, unitRows.byteOffset, scores.byteOffset);
}

/** Turns scores into rate · (wanted − probability), in place, and moves the biases. False: the target was easy. */
function toErrors(memory: NetworkMemory, classes: number, target: number, rate: number): boolean {
  const { scores, onUnits, sum, bias } = memory;
  let highest = scores[0]!;
  for (let at = 1; at < classes; at++) if (scores[at]! > highest) highest = scores[at]!;
  sum[0] = -highest;
  onUnits.powers(0, sum.byteOffset, 0, 0, scores.byteOffset);
  if (1 - scores[target]! / sum[0]! < EASY) return false;
  const scale = -rate / sum[0]!;
  scores[target]! -= sum[0]!;
  for (let at = 0; at < classes; at++) {
    scores[at]! *= scale;
    bias[at]! += scores[at]! * BIAS_RATE;
  }
  // The padding has no class, hence no error.
  scores.fill(0, classes);
  return true;
}

/** Says in `change` what the errors mean for the hidden units, and moves the units' own weights. */
function learnUnits(memory: NetworkMemory, active: number): void {
  const { onUnits, units, unitValues, said, unitRows, scores, change } = memory;
  said.set(unitValues);
  const [unitsAt, valuesAt, rowsAt] = [units.byteOffset, unitValues.byteOffset, unitRows.byteOffset];
  onUnits.dots(unitsAt, valuesAt, active, rowsAt, scores.byteOffset);
  const scale = (FEATURE_RATE * 256) / (256 - DROPPED_UNITS);
  change.fill(0);
  for (let at = 0; at < active; at++) {
    const unit = units[at]!;
    change[unit] = unitValues[at]! * slope(memory, unit) * scale;
    unitValues[at] = said[at]! * UNIT_RATE;
  }
  onUnits.scatter(unitsAt, valuesAt, active, rowsAt, scores.byteOffset);
}
