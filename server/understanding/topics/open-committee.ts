import { createLens, type SparseVector } from './features/create-lens.ts';
import type { FamilyVector } from './features/create-vectorizer.ts';
import type { Vocabulary } from './features/create-vocabulary.ts';
import { MAX_FEATURES } from './features/extract-features.ts';
import type { LearnedAspect, LearnedTopics } from './learn-topics.ts';
import { bindKernels } from './network/bind-kernels.ts';
import { type Arena, createArena } from './network/create-arena.ts';
import { activate, LEAK } from './network/create-network.ts';
import { openRows, sizeRows } from './network/open-rows.ts';
import { BAYES_WEIGHT, type Opinion } from './pool-opinions.ts';

/** Features by their numbers counted from the first, and the share of each. */
export interface FeatureShares {
  first: number;
  indexes: Int32Array;
  shares: Float32Array;
}

/** All that were trained, in one block of memory. What it returns is good until it is asked again. */
export interface OpenCommittee {
  /** What each says of a text. */
  ask(vector: FamilyVector): Opinion[];
  /** What each feature of a text adds to a topic's score in the first network, with the hidden units as the text set them. */
  attribute(vector: FamilyVector, label: number): FeatureShares;
}

/** Opens the networks and naive Bayes that were learned. */
export function openCommittee({ topics, vocabulary, aspects, bayes }: LearnedTopics): OpenCommittee {
  const arena = createArena([...aspects.flatMap(sizeAspect), ...sizeRows(bayes.rows)]);
  const opened = aspects.map((aspect) => openAspect(aspect, vocabulary, arena));
  const bayesRows = openRows(bayes.rows, arena);
  const likelihoods = { scores: new Float32Array(topics.length), weight: BAYES_WEIGHT };
  const opinions = [likelihoods, ...opened.flatMap((aspect) => aspect.opinions)];
  const seen: SparseVector = {
    indexes: new Int32Array(MAX_FEATURES),
    values: new Float32Array(MAX_FEATURES),
  };
  const askBayes = (count: number) => {
    const sums = bayesRows.sum(seen, count);
    let length = 0;
    for (let at = 0; at < count; at++) if (seen.indexes[at]! < bayesRows.known) length += seen.values[at]!;
    for (let label = 0; label < topics.length; label++) {
      likelihoods.scores[label] = sums[label]! + bayes.mass[label]! * length;
    }
  };
  return {
    ask: (vector) => {
      for (let at = 0; at < opened.length; at++) {
        const { look, ask } = opened[at]!;
        const count = look(vector, seen);
        ask(seen, count);
        if (at === 0) askBayes(count);
      }
      return opinions;
    },
    attribute: (vector, label) => {
      const { look, first, attribute } = opened[0]!;
      const count = look(vector, seen);
      return { first, indexes: seen.indexes.subarray(0, count), shares: attribute(seen, count, label) };
    },
  };
}

function sizeAspect({ rows, networks }: LearnedAspect): number[] {
  const sizes = networks.map(({ hidden, columns }) => [
    hidden * columns * 4,
    columns * 4,
    hidden * 4,
    hidden * 4,
  ]);
  return [...sizeRows(rows), ...sizes.flat()];
}

/** Networks that look at the same vector: the hidden units of all are summed at once. */
function openAspect({ view, rows, networks }: LearnedAspect, vocabulary: Vocabulary, arena: Arena) {
  const { sum, multiply } = openRows(rows, arena);
  let end = 0;
  const layers = networks.map((network) => {
    end += network.hidden;
    return openUnits(network, end - network.hidden, arena);
  });
  return {
    ...createLens(view, vocabulary),
    opinions: layers.map(({ scores }) => ({ scores, weight: 1 / networks.length })),
    ask: (vector: SparseVector, count: number) => {
      const hidden = sum(vector, count);
      for (const { ask } of layers) ask(hidden);
    },
    /** Of the first network, by the place of the feature in the vector. */
    attribute: (vector: SparseVector, count: number, label: number): Float32Array => {
      const { hidden, columns, unitRows } = networks[0]!;
      const sums = sum(vector, count);
      const changes = new Float32Array(hidden);
      for (let unit = 0; unit < hidden; unit++) {
        changes[unit] = unitRows[unit * columns + label]! * (sums[unit]! > 0 ? 1 : LEAK);
      }
      const shares = new Float32Array(count);
      for (let at = 0; at < count; at++) {
        shares[at] = multiply(vector.indexes[at]!, changes) * vector.values[at]!;
      }
      return shares;
    },
  };
}

/** The second layer of a network whose hidden units begin at `first`. */
function openUnits(network: LearnedAspect['networks'][number], first: number, arena: Arena) {
  const { hidden, columns } = network;
  const unitRows = arena.floats(hidden * columns);
  const scores = arena.floats(columns);
  const values = arena.floats(hidden);
  const units = arena.ints(hidden);
  const { gather } = bindKernels(arena.block, columns);
  unitRows.set(network.unitRows);
  units.forEach((_, unit) => {
    units[unit] = unit;
  });
  return {
    scores,
    ask: (sums: Float32Array) => {
      for (let unit = 0; unit < hidden; unit++) {
        values[unit] = activate(sums[first + unit]!);
      }
      scores.set(network.bias);
      gather(units.byteOffset, values.byteOffset, hidden, unitRows.byteOffset, scores.byteOffset);
    },
  };
}
