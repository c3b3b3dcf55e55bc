import { approximateExp } from './approximate-exp.ts';

/** What one voice says of a text: a score a topic, and how much the voice weighs. */
export interface Opinion {
  scores: Float32Array;
  weight: number;
}

export interface Pooled {
  /** A score a topic; the highest is the best. */
  scores: Float32Array;
  best: number;
  /** How far the best topic stands out from all, 0 to 1: the measure of "none of these". */
  standing: number;
}

/** Of naive Bayes beside the networks of one aspect, who together weigh one. */
export const BAYES_WEIGHT = 0.5;
/** What is assumed of the deviation before any is seen, and how many topics outweigh it. */
const USUAL = { variance: 4, topics: 8 };
/**
 * At this temperature a softmax says how far the best is above the average rather than above the second: two topics
 * that are both near are no sign that it is none of them (after Liang, Li and Srikant 2018, "Enhancing the
 * reliability of out-of-distribution image detection").
 */
const STANDING_TEMPERATURE = 7;

/**
 * Pools what networks and naive Bayes say of one text: their scores are added, each first brought to one loudness (sum
 * rule: Kittler et al. 1998, "On combining classifiers").
 */
export function poolOpinions(opinions: Opinion[], topics: number): Pooled {
  const scores = new Float32Array(topics);
  const raw = new Float32Array(topics);
  for (const { scores: given, weight } of opinions) {
    const { mean, deviation } = measure(given, topics);
    const scale = weight / deviation;
    for (let at = 0; at < topics; at++) {
      raw[at]! += given[at]! * weight;
      scores[at]! += (given[at]! - mean) * scale;
    }
  }
  const best = indexOfHighest(scores);
  return { scores, best, standing: shareOf(raw, best, STANDING_TEMPERATURE) };
}

/** The share of one score in the softmax of all; a higher temperature is less sure. */
export function shareOf(scores: Float32Array, at: number, temperature: number): number {
  const own = scores[at]!;
  let sum = 0;
  for (let other = 0; other < scores.length; other++) {
    sum += approximateExp((scores[other]! - own) / temperature);
  }
  return 1 / sum;
}

function indexOfHighest(scores: Float32Array): number {
  let best = 0;
  for (let at = 1; at < scores.length; at++) if (scores[at]! > scores[best]!) best = at;
  return best;
}

/** The mean of scores over the topics, and their deviation, shrunk towards a usual one: that of two or three topics says nothing. */
function measure(scores: Float32Array, topics: number): { mean: number; deviation: number } {
  let sum = 0;
  let squares = 0;
  for (let at = 0; at < topics; at++) {
    sum += scores[at]!;
    squares += scores[at]! ** 2;
  }
  const mean = sum / topics;
  const variance = (squares - sum * mean + USUAL.topics * USUAL.variance) / (topics + USUAL.topics);
  return { mean, deviation: Math.sqrt(variance) };
}
