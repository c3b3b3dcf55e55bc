import { openConceptFinder } from '#server/knowledge/index.ts';
import { learnTopics } from './learn-topics.ts';
import { openTopics } from './open-topics.ts';
import type { TopicClassifier, TopicExample } from './types.ts';

/** Trains the topic classifier; no examples is allowed. Ten thousand examples take seconds, fifty a blink. */
export function trainTopics(examples: TopicExample[]): TopicClassifier {
  const findIdeas = openConceptFinder();
  return openTopics(learnTopics(examples, findIdeas), findIdeas);
}
