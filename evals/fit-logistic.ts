/** A case to fit: its features in a fixed order, and whether the answer was right. */
export interface Sample {
  features: number[];
  label: 0 | 1;
  /** How much it counts among those of its label; 1 when absent. */
  weight?: number;
}

export interface LogisticModel {
  bias: number;
  weights: number[];
}

/**
 * Fits a logistic regression by gradient descent on the mean log loss with an L2 penalty of `ridge` on the weights
 * (not on the bias). Both labels weigh the same in all. Deterministic: it starts from zero.
 */
export function fitLogistic(
  samples: Sample[],
  options: { ridge: number; steps?: number; rate?: number },
): LogisticModel {
  const size = samples[0]?.features.length ?? 0;
  const model: LogisticModel = { bias: 0, weights: new Array<number>(size).fill(0) };
  const { ridge, steps = 4000, rate = 0.5 } = options;
  const sum = (wanted: 0 | 1) =>
    samples.reduce((total, { label, weight = 1 }) => total + (label === wanted ? weight : 0), 0);
  const share = { 0: 0.5 / (sum(0) || 1), 1: 0.5 / (sum(1) || 1) };
  for (let step = 0; step < steps; step += 1) {
    let biasSlope = 0;
    const slopes = new Array<number>(size).fill(0);
    for (const { features, label, weight = 1 } of samples) {
      const error = (predict(model, features) - label) * share[label] * weight;
      biasSlope += error;
      for (let at = 0; at < size; at += 1) slopes[at]! += error * features[at]!;
    }
    model.bias -= rate * biasSlope;
    for (let at = 0; at < size; at += 1) {
      model.weights[at]! -= rate * (slopes[at]! + ridge * model.weights[at]!);
    }
  }
  return model;
}

/** The probability that a model gives, 0 to 1. */
export function predict(model: LogisticModel, features: number[]): number {
  const sum = features.reduce((total, value, at) => total + value * model.weights[at]!, model.bias);
  return 1 / (1 + Math.exp(-sum));
}
