import { setImmediate } from 'node:timers/promises';
import type { Emotion, Intent, Language, Priority } from '#server/kernel/index.ts';
import { toKindFeatures } from '../reading/describe-message.ts';
import { type FeatureCounts, isWord } from '../reading/extract-features.ts';
import { hideQuotes } from '../reading/hide-quotes.ts';
import { INTENT_OF } from '../reading/read-labels.ts';
import { type LinearModel, type SparseVector, score, toVector } from '../reading/train-linear.ts';
import { createHider, type Reader } from '../reading/train-reader.ts';
import { weighKinds } from '../reading/weigh-kinds.ts';
import { KINDS, type Kind } from '../seeds/kinds.ts';
import { normaliseText } from '../text/normalise-text.ts';
import { addNumber, copyHashTable, findNumber } from '../topics/features/hash-table.ts';

/** What people said that a message is; what they left alone is open. */
export interface LabelledReading {
  text: string;
  language: string;
  intent?: Intent;
  emotion?: Emotion;
  priority?: Priority;
}

const ROUNDS = 5;
/** How much likelier (as a logarithm) a right kind has to be than every wrong one. */
const MARGIN = 2;
/** The furthest that one message moves the weights in one round: a slip of a person does not turn the reader round. */
const STEP = 2;
/** Messages read in one go, some milliseconds. */
const BREATH = 20;

/**
 * A reader that also learned what people corrected. Of the kinds that fit the labels the likeliest has to win by a margin;
 * where it does not, the weights move as little as makes it so (passive-aggressive learning, PA-I of Crammer et al. 2006,
 * "Online Passive-Aggressive Algorithms"). Messages that share no words with a corrected one are read as before. The given reader
 * stays as it is; the same labels in the same order give the same reader.
 */
export async function learnReadings(reader: Reader, labelled: LabelledReading[]): Promise<Reader> {
  const wanted = labelled
    .map((one) => ({ ...one, right: listRightKinds(one) }))
    .filter(({ right }) => right.length < KINDS.length);
  if (wanted.length === 0) return reader;
  const views = await describeReadings(reader, wanted);
  const seen = views.flatMap(({ features }) => features);
  const kinds = makeRoom(reader.kinds, seen);
  const lessons = wanted.map(({ right }, at) => ({
    vector: toVector(kinds, views[at]!),
    isRight: kinds.labels.map((kind) => right.includes(kind as Kind)),
  }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { vector, isRight } of lessons) correct(kinds, vector, isRight);
  }
  return { ...reader, kinds };
}

/** The features of what decides in each message. Others may go on with their work now and then. */
async function describeReadings(reader: Reader, labelled: LabelledReading[]): Promise<FeatureCounts[]> {
  const hide = createHider();
  const described: FeatureCounts[] = [];
  for (const { text, language } of labelled) {
    const hidden = hideQuotes(hide(normaliseText(text)));
    const { focus } = weighKinds(reader, hidden, reader.lexicons.get(language as Language));
    described.push(toKindFeatures(focus));
    if (described.length % BREATH === 0) await setImmediate();
  }
  return described;
}

/** Which kinds a message with these labels may be. A label that no kind fits beside the ones before it is left out. */
export function listRightKinds({
  intent,
  emotion,
  priority,
}: Omit<LabelledReading, 'text' | 'language'>): Kind[] {
  const fits = [
    (kind: Kind) => intent === undefined || INTENT_OF[kind] === intent,
    (kind: Kind) => emotion === undefined || KINDS_OF_EMOTION[emotion](kind),
    (kind: Kind) => priority === undefined || KINDS_OF_PRIORITY[priority](kind),
  ];
  return fits.reduce<Kind[]>(
    (left, isFit) => {
      const fitting = left.filter(isFit);
      return fitting.length > 0 ? fitting : left;
    },
    [...KINDS],
  );
}

const isUpset = (kind: Kind) => INTENT_OF[kind] === 'complaint';
const isCritical = (kind: Kind) => INTENT_OF[kind] === 'urgent';
const isCalm = (kind: Kind) => !isUpset(kind) && kind !== 'praise';
const isNotCritical = (kind: Kind) => !isCritical(kind);

/** Wide where a kind says nothing of it: a wish for a person is made in every mood. */
const KINDS_OF_EMOTION: Record<Emotion, (kind: Kind) => boolean> = {
  neutral: isCalm,
  satisfied: (kind) => kind === 'praise' || kind === 'human',
  frustrated: (kind) => isUpset(kind) || kind === 'human',
  angry: (kind) => isUpset(kind) || kind === 'human',
};
const KINDS_OF_PRIORITY: Record<Priority, (kind: Kind) => boolean> = {
  low: isNotCritical,
  medium: isNotCritical,
  high: isNotCritical,
  critical: isCritical,
};

/** A copy of a model that can also learn words it never saw. */
function makeRoom(model: LinearModel, features: number[]): LinearModel {
  const unseen = [...new Set(features)].filter(
    (feature) => isWord(feature) && findNumber(model.table, feature) === -1,
  );
  const known = model.rarity.length;
  const table = copyHashTable(model.table, known + unseen.length);
  for (const [at, feature] of unseen.entries()) addNumber(table, feature, known + at);
  const rarest = model.rarity.reduce((most, one) => Math.max(most, one), 0);
  const rarity = new Float32Array(known + unseen.length).fill(rarest);
  rarity.set(model.rarity);
  const weights = new Float32Array(rarity.length * model.labels.length);
  weights.set(model.weights);
  return { ...model, table, rarity, weights, bias: model.bias.slice() };
}

function correct({ labels, weights, ...model }: LinearModel, vector: SparseVector, isRight: boolean[]): void {
  const scores = new Float32Array(labels.length);
  score({ labels, weights, ...model }, vector, scores);
  const right = highest(scores, isRight, true);
  const wrong = highest(scores, isRight, false);
  const missing = MARGIN - (scores[right]! - scores[wrong]!);
  if (missing <= 0) return;
  // Two rows of a vector of length one move.
  const step = Math.min(STEP, missing / 2);
  for (const [at, index] of vector.indexes.entries()) {
    weights[index * labels.length + right]! += step * vector.values[at]!;
    weights[index * labels.length + wrong]! -= step * vector.values[at]!;
  }
}

function highest(scores: Float32Array, isRight: boolean[], wanted: boolean): number {
  let best = -1;
  for (const [label, is] of isRight.entries()) {
    if (is === wanted && (best === -1 || scores[label]! > scores[best]!)) best = label;
  }
  return best;
}
