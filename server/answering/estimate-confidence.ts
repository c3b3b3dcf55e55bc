import { CONFIDENCE_MODEL } from './confidence-model.ts';
import { FEATURES, type Features } from './measure-features.ts';

/** How sure the answer is, 0 to 1: a logistic regression; what 0.5 stands for is said in `confidence-model.ts`. */
export function estimateConfidence(features: Features): number {
  const logit = FEATURES.reduce(
    (total, name) => total + CONFIDENCE_MODEL.weights[name] * features[name],
    CONFIDENCE_MODEL.bias,
  );
  return 1 / (1 + Math.exp(-logit));
}
