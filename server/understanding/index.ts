export { createUnderstanding } from './create-understanding.ts';
export { loadReader } from './reading/load-reader.ts';
export { type Reader, trainReader } from './reading/train-reader.ts';
export {
  evaluateTopics,
  OUT_OF_SCOPE,
  parseTopicLines,
  type TopicResult,
  type TopicSummary,
} from './topics/evaluate-topics.ts';
export { type TopicClassifier, type TopicExample, trainTopics } from './topics/train-topics.ts';
export type { ReadInput, Understander } from './types.ts';
