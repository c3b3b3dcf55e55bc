export { createUnderstanding } from './create-understanding.ts';
export { evaluateReadings } from './labels/evaluate-readings.ts';
export { type LabelledReading, learnReadings } from './labels/learn-readings.ts';
export {
  listLabelledReadings,
  mergeReadings,
  READING_KINDS,
  type ReadingLabel,
} from './labels/list-labelled-readings.ts';
export type { LabelSummary } from './labels/summarise-labels.ts';
export { loadReader } from './reading/load-reader.ts';
export { INTENT_OF } from './reading/read-labels.ts';
export { type Reader, trainReader } from './reading/train-reader.ts';
export { listSeeds, type Seed } from './seeds/list-seeds.ts';
export { listTopicExamples, type TrainedTopics } from './topics/create-topic-reader.ts';
export { evaluateLabels } from './topics/evaluate-labels.ts';
export {
  evaluateTopics,
  OUT_OF_SCOPE,
  parseTopicLines,
  type TopicResult,
  type TopicSummary,
} from './topics/evaluate-topics.ts';
export { listLabelledExamples, withoutPersonalData } from './topics/list-labelled-examples.ts';
export { loadTopics } from './topics/load-topics.ts';
export { mergeExamples } from './topics/merge-examples.ts';
export { trainTopics } from './topics/train-topics.ts';
export type { TopicClassifier, TopicExample } from './topics/types.ts';
export type { ReadInput, Understander } from './types.ts';
