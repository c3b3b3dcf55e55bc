import { createRandom } from '#server/kernel/index.ts';
import { createByteSource } from '../create-byte-source.ts';
import type { SparseVector } from '../features/create-lens.ts';
import { MAX_FEATURES } from '../features/extract-features.ts';
import { createNetwork, type Network, type NetworkSize } from './create-network.ts';

/** A network and the examples that it can learn from. */
export interface Learner {
  network: Network;
  /**
   * Learns these examples once, in an order of its own, at a rate that goes from one value to the other. An example that
   * had nothing to teach is passed over the next time.
   */
  learn(examples: number[], from: number, to: number): void;
}

/** Chance is made once, as so many bytes: each step begins to read them somewhere else. */
const NOISE = 65_536;

/** The same examples and the same seed give the same network. */
export function createLearner(input: {
  size: NetworkSize;
  vectors: SparseVector[];
  targets: number[];
  seed: number;
}): Learner {
  const { size, vectors, targets, seed } = input;
  const nextByte = createByteSource(seed);
  const network = createNetwork(size, nextByte);
  const random = createRandom(seed);
  const noise = new Uint8Array(NOISE + MAX_FEATURES + size.hidden);
  for (let at = 0; at < noise.length; at++) noise[at] = nextByte();
  const isEasy = new Uint8Array(vectors.length);
  return {
    network,
    learn: (examples, from, to) => {
      const order = shuffle(examples, random);
      for (let at = 0; at < order.length; at++) {
        const example = order[at]!;
        if (isEasy[example] === 1) {
          isEasy[example] = 0;
          continue;
        }
        const rate = from + ((to - from) * at) / order.length;
        const noiseFrom = Math.floor(random() * NOISE);
        if (!network.learn(vectors[example]!, targets[example]!, rate, noise, noiseFrom)) isEasy[example] = 1;
      }
    },
  };
}

function shuffle(examples: number[], random: () => number): Int32Array {
  const order = Int32Array.from(examples);
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at]!;
    order[at] = order[other]!;
    order[other] = kept;
  }
  return order;
}
