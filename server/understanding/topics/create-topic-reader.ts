import { type Author, type Language, NO_TOPIC, type Topic } from '#server/kernel/index.ts';
import { trainTopics } from './train-topics.ts';
import type { TopicClassifier, TopicExample } from './types.ts';

export interface TopicReading {
  topic?: Topic;
  /** Of the topic; without one, how sure it is that it is none of them. */
  confidence: number;
  words: string[];
}

export interface TopicReader {
  read(text: string, language: Language, history: { author: Author; text: string }[]): TopicReading;
}

/** A classifier and what it learned from. */
export interface TrainedTopics {
  examples: TopicExample[];
  classifier: TopicClassifier;
}

/** The examples of a company's topics; a topic's name is one of them. */
export function listTopicExamples(topics: Topic[]): TopicExample[] {
  return topics.flatMap(({ id, name, examples }) => [...examples, name].map((text) => ({ topic: id, text })));
}

/**
 * Reads topics by a classifier that was trained on them, or trains one now. A message in a language that the examples do not speak may be about any of them:
 * then nothing is said about the topic, and "none of these" has no confidence.
 */
export function createTopicReader(
  topics: Topic[],
  languageOf: (text: string) => Language,
  trained?: TrainedTopics,
): TopicReader {
  const examples = trained?.examples ?? listTopicExamples(topics);
  const classifier = trained?.classifier ?? trainTopics(examples);
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
      // People said of messages like this that it is none of the topics.
      if (read.topic === NO_TOPIC) return { confidence: read.confidence, words: [] };
      const isReadable = spoken.has(language) && before === undefined;
      return { confidence: isReadable ? 1 - read.confidence : 0, words: [] };
    },
  };
}
