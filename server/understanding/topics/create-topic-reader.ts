import type { Author, Language, Topic } from '#server/kernel/index.ts';
import { type TopicExample, trainTopics } from './train-topics.ts';

export interface TopicReading {
  topic?: Topic;
  /** Of the topic; without one, how sure it is that it is none of them. */
  confidence: number;
  words: string[];
}

export interface TopicReader {
  read(text: string, language: Language, history: { author: Author; text: string }[]): TopicReading;
}

/**
 * Trains on the company's topics. A message in a language that the examples do not speak may be about any of them:
 * then nothing is said about the topic, and "none of these" has no confidence.
 */
export function createTopicReader(topics: Topic[], languageOf: (text: string) => Language): TopicReader {
  const examples: TopicExample[] = topics.flatMap(({ id, examples }) =>
    examples.map((text) => ({ topic: id, text })),
  );
  const classifier = trainTopics(examples);
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const spoken = new Set(examples.map(({ text }) => languageOf(text)));
  return {
    read: (text, language, history) => {
      if (topics.length === 0) return { confidence: 0, words: [] };
      let read = classifier.predict(text);
      // "And how long does it take?" belongs to what was asked before.
      const before = history.findLast(({ author }) => author === 'customer');
      if (read.topic === null && before !== undefined) read = classifier.predict(`${before.text} ${text}`);
      const topic = byId.get(read.topic ?? '');
      if (topic !== undefined) {
        return { topic, confidence: read.confidence, words: classifier.explain(text, topic.id) };
      }
      const isReadable = spoken.has(language) && before === undefined;
      return { confidence: isReadable ? 1 - read.confidence : 0, words: [] };
    },
  };
}
