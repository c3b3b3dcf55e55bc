import { extractFeatures, type FeatureCounts } from './extract-features.ts';
import { type LinearModel, score, softmax, toVector, trainLinear } from './train-linear.ts';

export interface TopicExample {
  topic: string;
  text: string;
}

/** `topic` is null when the text fits none of them; `best` is the nearest all the same. `confidence` is of `best`. */
export interface TopicPrediction {
  topic: string | null;
  best: string;
  confidence: number;
}

export interface TopicClassifier {
  /** Least confidence with which a topic is given; chosen by cross validation on the examples alone. */
  threshold: number;
  topics: string[];
  predict(text: string): TopicPrediction;
  /** The words of the text that spoke loudest for a topic, loudest first. */
  explain(text: string, topic: string, limit?: number): string[];
}

/** Share of rightly recognised messages that the threshold may cost. */
const REJECTED_SHARE = 0.025;
const FOLDS = 5;
/** From this many examples on, one held-out part says as much as five. */
const ONE_FOLD_FROM = 3000;
/** With fewer held-out answers than this the threshold is a guess. */
const LEAST_HELD_OUT = 10;

interface Calibration {
  temperature: number;
  threshold: number;
}

interface LabelledFeatures {
  label: string;
  features: FeatureCounts;
}

/**
 * Trains the topic classifier: softmax regression on word and character n-grams. The temperature that makes
 * its confidences honest (Guo et al. 2017, "On calibration of modern neural networks") and the threshold
 * under which no topic is given come from cross validation on these examples. Deterministic; no examples is allowed.
 */
export function trainTopics(examples: TopicExample[]): TopicClassifier {
  const data = examples.map(({ topic, text }) => ({ label: topic, features: extractFeatures(text) }));
  const epochs = examples.length > ONE_FOLD_FROM ? 8 : 14;
  const calibration = calibrate(data, epochs);
  const model = trainLinear(data, { epochs });
  return {
    threshold: calibration.threshold,
    topics: model.labels,
    predict: (text) => predict(model, calibration, text),
    explain: (text, topic, limit = 3) => explain(model, text, topic, limit),
  };
}

function predict(model: LinearModel, calibration: Calibration, text: string): TopicPrediction {
  const vector = toVector(model, extractFeatures(text));
  const [first] = model.labels;
  if (first === undefined) return { topic: null, best: '', confidence: 0 };
  if (vector.indexes.length === 0) return { topic: null, best: first, confidence: 0 };
  const scores = new Float32Array(model.labels.length);
  score(model, vector, scores);
  softmax(scores, calibration.temperature);
  const at = indexOfHighest(scores);
  const best = model.labels[at]!;
  const confidence = scores[at]!;
  return { topic: confidence >= calibration.threshold ? best : null, best, confidence };
}

function explain(model: LinearModel, text: string, topic: string, limit: number): string[] {
  const label = model.labels.indexOf(topic);
  const features = extractFeatures(text);
  const spoken: { word: string; weight: number }[] = [];
  for (const name of features.keys()) {
    const index = name.startsWith('w:') ? model.featureIndex.get(name) : undefined;
    if (index === undefined || label === -1) continue;
    const weight = model.weights[index * model.labels.length + label]! * model.rarity[index]!;
    if (weight > 0) spoken.push({ word: name.slice(2), weight });
  }
  spoken.sort((a, b) => b.weight - a.weight);
  return spoken.slice(0, limit).map(({ word }) => word);
}

/** Raw scores of held-out examples, with the index of the right label. */
interface HeldOut {
  scores: Float32Array;
  target: number;
}

function calibrate(data: LabelledFeatures[], epochs: number): Calibration {
  const heldOut = holdOut(data, epochs);
  if (heldOut.length < LEAST_HELD_OUT) return { temperature: 1, threshold: 0.5 };
  const temperature = chooseTemperature(heldOut);
  const right = heldOut
    .map(({ scores, target }) => {
      const shares = Float32Array.from(scores);
      softmax(shares, temperature);
      const best = indexOfHighest(shares);
      return best === target ? shares[best]! : undefined;
    })
    .filter((confidence) => confidence !== undefined)
    .sort((a, b) => a - b);
  return { temperature, threshold: right[Math.floor(right.length * REJECTED_SHARE)] ?? 0.5 };
}

function holdOut(data: LabelledFeatures[], epochs: number): HeldOut[] {
  const foldOf = assignFolds(data);
  const folds = data.length > ONE_FOLD_FROM ? 1 : FOLDS;
  const heldOut: HeldOut[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const model = trainLinear(
      data.filter((_, at) => foldOf[at] !== fold),
      { epochs },
    );
    for (const { label, features } of data.filter((_, at) => foldOf[at] === fold)) {
      const scores = new Float32Array(model.labels.length);
      score(model, toVector(model, features), scores);
      heldOut.push({ scores, target: model.labels.indexOf(label) });
    }
  }
  return heldOut;
}

/** Spreads each topic's examples over the folds; a topic with a single example is never held out (-1). */
function assignFolds(data: LabelledFeatures[]): number[] {
  const totals = new Map<string, number>();
  for (const { label } of data) totals.set(label, (totals.get(label) ?? 0) + 1);
  const seen = new Map<string, number>();
  return data.map(({ label }) => {
    const count = seen.get(label) ?? 0;
    seen.set(label, count + 1);
    return totals.get(label) === 1 ? -1 : count % FOLDS;
  });
}

/** The temperature under which the held-out answers are likeliest. */
function chooseTemperature(heldOut: HeldOut[]): number {
  let best = { temperature: 1, loss: Number.POSITIVE_INFINITY };
  for (let temperature = 0.3; temperature <= 3; temperature += 0.1) {
    let loss = 0;
    for (const { scores, target } of heldOut) {
      const shares = Float32Array.from(scores);
      softmax(shares, temperature);
      loss -= Math.log(Math.max(1e-9, shares[target]!));
    }
    if (loss < best.loss) best = { temperature, loss };
  }
  return best.temperature;
}

function indexOfHighest(values: Float32Array): number {
  let highest = 0;
  for (let at = 1; at < values.length; at++) if (values[at]! > values[highest]!) highest = at;
  return highest;
}
