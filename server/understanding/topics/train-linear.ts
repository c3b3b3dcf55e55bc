import type { FeatureCounts } from './extract-features.ts';

/** A sparse vector over the model's features. */
export interface SparseVector {
  indexes: Int32Array;
  values: Float32Array;
}

/** A multinomial logistic regression; `weights[feature * labels.length + label]`. */
export interface LinearModel {
  labels: string[];
  featureIndex: Map<string, number>;
  /** Inverse document frequency per feature. */
  rarity: Float32Array;
  weights: Float32Array;
  bias: Float32Array;
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
  const random = makeRandom(7);
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
  const documentCounts = new Map<string, number>();
  for (const { features } of examples) {
    for (const name of features.keys()) documentCounts.set(name, (documentCounts.get(name) ?? 0) + 1);
  }
  // Pieces and pairs seen once teach nothing that their word does not, once there are many examples.
  const least = examples.length > 3000 ? 2 : 1;
  const featureIndex = new Map<string, number>();
  const rarity: number[] = [];
  for (const [name, count] of documentCounts) {
    if (count < least && !name.startsWith('w:')) continue;
    featureIndex.set(name, rarity.length);
    rarity.push(Math.log(1 + examples.length / count));
  }
  return {
    labels,
    featureIndex,
    rarity: Float32Array.from(rarity),
    weights: new Float32Array(rarity.length * labels.length),
    bias: new Float32Array(labels.length),
  };
}

/** The TF-IDF vector of a text, of length one; features that training never saw are left out. */
export function toVector(model: LinearModel, features: FeatureCounts): SparseVector {
  const indexes: number[] = [];
  const values: number[] = [];
  let squares = 0;
  for (const [name, count] of features) {
    const index = model.featureIndex.get(name);
    if (index === undefined) continue;
    const value = Math.sqrt(count) * model.rarity[index]!;
    indexes.push(index);
    values.push(value);
    squares += value * value;
  }
  const length = Math.sqrt(squares) || 1;
  return { indexes: Int32Array.from(indexes), values: Float32Array.from(values, (value) => value / length) };
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

/** A small seeded generator (mulberry32): training must not depend on chance. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at]!;
    order[at] = order[other]!;
    order[other] = kept;
  }
}
