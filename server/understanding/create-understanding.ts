import { type Company, type Topic, UNKNOWN_UNDERSTANDING } from '#server/kernel/index.ts';
import type { Logger } from '#server/platform/log/index.ts';
import { normaliseText } from './text/normalise-text.ts';
import { trainTopics } from './topics/train-topics.ts';
import type { Understander } from './types.ts';

/** Trains on the company's topics and returns the reader of messages. */
export function createUnderstanding(deps: { topics: Topic[]; company: Company; log: Logger }): Understander {
  const classifier = trainTopics(
    deps.topics.flatMap(({ id, examples }) => examples.map((text) => ({ topic: id, text }))),
  );
  return {
    read: async ({ text }) => {
      const { topic, confidence } = classifier.predict(normaliseText(text));
      return { ...structuredClone(UNKNOWN_UNDERSTANDING), topic: { value: topic, confidence } };
    },
  };
}
