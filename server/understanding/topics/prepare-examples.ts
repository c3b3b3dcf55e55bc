import { createLens, type SparseVector, type View } from './features/create-lens.ts';
import { createVectorizer } from './features/create-vectorizer.ts';
import { createVocabulary, type Vocabulary } from './features/create-vocabulary.ts';
import { createExtractor, type FindIdeas, MAX_FEATURES } from './features/extract-features.ts';
import type { TopicExample } from './types.ts';

/** A way to look at texts, and how a network that looks this way is made. */
export interface Aspect {
  view: View;
  /** Hidden units. */
  hidden: number;
  /** How fast it learns at first. */
  rate: number;
}

/** The examples as numbers. */
export interface Prepared {
  topics: string[];
  /** The number of each example's topic. */
  targets: number[];
  /** Examples that are the topics' own names stand behind all others, from here on. */
  names: number;
  vocabulary: Vocabulary;
  aspects: (Aspect & { features: number; vectors: SparseVector[] })[];
}

/**
 * Two views on a text that err differently: words, what they mean and who stands beside whom, and, the second, which of
 * them stand together. Chosen by cross validation on the training files of public intent data. Naive Bayes looks at the first.
 */
const ASPECTS = [
  { view: { word: 1, idea: 0.6, four: 1, neighbours: 0.8 }, hidden: { few: 32, many: 64 }, rate: 0.3 },
  { view: { pair: 1, word: 0.8, idea: 0.9, four: 0.7 }, hidden: { few: 24, many: 32 }, rate: 0.4 },
];

/** So many examples are few: less is learned from them, and sooner. */
export const FEW = 3000;

/** Numbers that are kept in one array. */
const BLOCK = 250_000;

/** Turns examples into vectors. The name of a topic is one more example of it. */
export function prepareExamples(examples: TopicExample[], findIdeas: FindIdeas): Prepared {
  const topics = [...new Set(examples.map(({ topic }) => topic))].sort();
  const named = topics.map((topic) => ({ topic, text: topic.replace(/[-_]+/g, ' ') }));
  const numbers = new Map(topics.map((topic, number) => [topic, number]));
  const all = [...examples, ...named];
  const extract = createExtractor(findIdeas);
  const keepInts = createKeeper<Int32Array>((length) => new Int32Array(length));
  const keepFloats = createKeeper<Float32Array>((length) => new Float32Array(length));
  const features = all.map(({ text }) => {
    const { hashes, ends } = extract(text);
    return { hashes: keepInts(hashes, ends.at(-1)!), ends: keepInts(ends, ends.length) };
  });
  const vocabulary = createVocabulary(features);
  const toVector = createVectorizer(vocabulary);
  const lenses = ASPECTS.map(({ view }) => createLens(view, vocabulary));
  const seen = { indexes: new Int32Array(MAX_FEATURES), values: new Float32Array(MAX_FEATURES) };
  const vectors: SparseVector[][] = lenses.map(() => []);
  for (const one of features) {
    const vector = toVector(one);
    for (let aspect = 0; aspect < lenses.length; aspect++) {
      const count = lenses[aspect]!.look(vector, seen);
      const [indexes, values] = [keepInts(seen.indexes, count), keepFloats(seen.values, count)];
      vectors[aspect]!.push({ indexes, values });
    }
  }
  return {
    topics,
    targets: all.map(({ topic }) => numbers.get(topic)!),
    names: examples.length,
    vocabulary,
    aspects: ASPECTS.map(({ view, hidden, rate }, at) => ({
      view,
      hidden: examples.length > FEW ? hidden.many : hidden.few,
      rate,
      features: lenses[at]!.features,
      vectors: vectors[at]!,
    })),
  };
}

/** Copies beginnings of arrays into large ones: thousands of small arrays would each cost an allocation of their own. */
function createKeeper<T extends Int32Array | Float32Array>(
  create: (length: number) => T,
): (array: T, count: number) => T {
  let block = create(0);
  let end = 0;
  return (array, count) => {
    if (end + count > block.length) {
      block = create(Math.max(BLOCK, count));
      end = 0;
    }
    end += count;
    const kept = block.subarray(end - count, end) as T;
    kept.set(array.subarray(0, count));
    return kept;
  };
}
