export { decide } from './decide.ts';
export { defaultPolicy } from './default-policy.ts';
export { evaluateCondition } from './evaluate-condition.ts';
export { findThreshold } from './find-threshold.ts';
export { leastMinutes } from './least-minutes.ts';
export { review } from './review.ts';
export { sureTopic } from './sure-topic.ts';
export type { DecideFacts, ReviewFacts, Verdict } from './types.ts';
