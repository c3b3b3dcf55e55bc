import { NO_TOPIC } from '#server/kernel/index.ts';
import { type LabelSummary, summariseLabels } from '../labels/summarise-labels.ts';
import { mergeExamples } from './merge-examples.ts';
import { trainTopics } from './train-topics.ts';
import type { TopicClassifier, TopicExample } from './types.ts';

const PARTS = 5;

/**
 * What is gained by learning from labels. Each labelled message is read by what learned from the company's examples
 * alone, and by what learned from four fifths of the labels too, the message not among them.
 */
export function evaluateLabels(examples: TopicExample[], labelled: TopicExample[]): LabelSummary {
  const before = trainTopics(examples);
  const parts = Math.min(PARTS, labelled.length);
  const judged = Array.from({ length: parts }, (_, part) => {
    const others = labelled.filter((_, at) => at % parts !== part);
    const after = trainTopics(mergeExamples(examples, others));
    const tried = labelled.filter((_, at) => at % parts === part);
    return tried.map((label) => ({ before: isRight(before, label), after: isRight(after, label) }));
  }).flat();
  return summariseLabels(judged);
}

function isRight(classifier: TopicClassifier, { topic, text }: TopicExample): boolean {
  return (classifier.predict(text).topic ?? NO_TOPIC) === topic;
}
