export { decide } from './decide.ts';
export { defaultPolicy } from './default-policy.ts';
export { evaluateCondition } from './evaluate-condition.ts';
export { review } from './review.ts';
export type { DecideFacts, ReviewFacts, Verdict } from './types.ts';
