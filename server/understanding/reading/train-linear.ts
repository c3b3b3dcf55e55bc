import { createRandom } from '#server/kernel/index.ts';
import { addNumber, createHashTable, findNumber, type HashTable } from '../topics/features/hash-table.ts';
import { type FeatureCounts, isWord } from './extract-features.ts';

/** A word that is unknown stands for its pairs and its pieces too. */
const UNKNOWN_WEIGHT = 3;

/** A sparse vector over the model's features. */
export interface SparseVector {
  indexes: Int32Array;
  values: Float32Array;
}

/** A multinomial logistic regression; `weights[feature * labels.length + label]`. */
export interface LinearModel {
  labels: string[];
  /** From a feature to its number. */
  table: HashTable;
  /** Inverse document frequency per feature. */
  rarity: Float32Array;
  weights: Float32Array;
  bias: Float32Array;
  /** What a word that training never saw adds to the square of a text's length. */
  unknown: number;
}

export interface LinearExample {
  label: string;
  features: FeatureCounts;
}

export interface LinearOptions {
  epochs?: number;
  learningRate?: number;
  /** Probability mass spread over the other labels: keeps the weights finite and the confidences honest. */
  smoothing?: number;
}

/**
 * Softmax regression on TF-IDF vectors of unit length, trained by stochastic gradient descent with a falling
 * rate. Deterministic: the same examples in the same order give the same weights.
 */
export function trainLinear(examples: LinearExample[], options: LinearOptions = {}): LinearModel {
  const { epochs = 14, learningRate = 4, smoothing = 0 } = options;
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const labelIndex = new Map(labels.map((label, index) => [label, index]));
  const model = makeEmptyModel(labels, examples);
  const vectors = examples.map(({ features }) => toVector(model, features));
  const targets = examples.map(({ label }) => labelIndex.get(label)!);
  const order = Int32Array.from(examples.keys());
  const random = createRandom(7);
  const scores = new Float32Array(labels.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    const rate = (learningRate * (epochs - epoch)) / epochs;
    for (const at of order) step(model, vectors[at]!, targets[at]!, rate, smoothing, scores);
  }
  return model;
}

/** Moves the weights one step towards one example. Labels whose error is negligible are skipped. */
function step(
  model: LinearModel,
  vector: SparseVector,
  target: number,
  rate: number,
  smoothing: number,
  scores: Float32Array,
): void {
  const { weights, bias } = model;
  const count = bias.length;
  score(model, vector, scores);
  softmax(scores, 1);
  const moving: number[] = [];
  for (let label = 0; label < count; label++) {
    const wanted = label === target ? 1 - smoothing : count > 1 ? smoothing / (count - 1) : 0;
    const error = wanted - scores[label]!;
    scores[label] = error * rate;
    if (Math.abs(error) > 5e-4) moving.push(label);
  }
  for (const label of moving) bias[label]! += scores[label]! * 0.1;
  for (let at = 0; at < vector.indexes.length; at++) {
    const row = vector.indexes[at]! * count;
    const value = vector.values[at]!;
    for (const label of moving) weights[row + label]! += scores[label]! * value;
  }
}

function makeEmptyModel(labels: string[], examples: LinearExample[]): LinearModel {
  const documentCounts = new Map<number, number>();
  for (const { features } of examples) {
    for (const feature of features.features)
      documentCounts.set(feature, (documentCounts.get(feature) ?? 0) + 1);
  }
  // Pieces and pairs seen once teach nothing that their word does not, once there are many examples.
  const least = examples.length > 3000 ? 2 : 1;
  const kept = [...documentCounts].filter(([feature, count]) => count >= least || isWord(feature));
  const table = createHashTable(kept.length);
  for (const [number, [feature]] of kept.entries()) addNumber(table, feature, number);
  const rarity = Float32Array.from(kept, ([, count]) => Math.log(1 + examples.length / count));
  return {
    labels,
    table,
    rarity,
    weights: new Float32Array(kept.length * labels.length),
    bias: new Float32Array(labels.length),
    unknown: UNKNOWN_WEIGHT * Math.log(1 + examples.length) ** 2,
  };
}

/**
 * The TF-IDF vector of a text, of length one. Words that training never saw count for the length and nothing else: what
 * little is known of a text of unknown words speaks softly.
 */
export function toVector(
  { table, rarity, unknown }: LinearModel,
  { features, counts }: FeatureCounts,
): SparseVector {
  const indexes = new Int32Array(features.length);
  const values = new Float64Array(features.length);
  let known = 0;
  let squares = 0;
  for (let at = 0; at < features.length; at++) {
    const index = findNumber(table, features[at]!);
    if (index === -1) {
      if (isWord(features[at]!)) squares += unknown;
      continue;
    }
    const value = Math.sqrt(counts[at]!) * rarity[index]!;
    indexes[known] = index;
    values[known++] = value;
    squares += value * value;
  }
  const length = Math.sqrt(squares) || 1;
  for (let at = 0; at < known; at++) values[at]! /= length;
  return { indexes: indexes.slice(0, known), values: new Float32Array(values.subarray(0, known)) };
}

/** Writes the raw score of each label into `out`. */
export function score({ weights, bias }: LinearModel, vector: SparseVector, out: Float32Array): void {
  const count = bias.length;
  out.set(bias);
  for (let at = 0; at < vector.indexes.length; at++) {
    const row = vector.indexes[at]! * count;
    const value = vector.values[at]!;
    for (let label = 0; label < count; label++) out[label]! += weights[row + label]! * value;
  }
}

/** Turns scores into probabilities in place; a higher temperature is less sure. */
export function softmax(scores: Float32Array, temperature: number): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (const value of scores) if (value > highest) highest = value;
  let sum = 0;
  for (let at = 0; at < scores.length; at++) {
    scores[at] = Math.exp((scores[at]! - highest) / temperature);
    sum += scores[at]!;
  }
  for (let at = 0; at < scores.length; at++) scores[at]! /= sum;
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at]!;
    order[at] = order[other]!;
    order[other] = kept;
  }
}
