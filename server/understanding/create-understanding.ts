import type { Clock, Company, Topic } from '#server/kernel/index.ts';
import { systemClock } from '#server/kernel/index.ts';
import type { Logger } from '#server/platform/log/index.ts';
import { createEntityFinder } from './entities/find-entities.ts';
import { readEmbedded } from './read-embedded.ts';
import { readLanguage } from './reading/read-language.ts';
import { trainReader } from './reading/train-reader.ts';
import { createTopicReader } from './topics/create-topic-reader.ts';
import type { Understander } from './types.ts';

/** Trains on the company's topics and returns the reader of messages. */
export function createUnderstanding(deps: {
  topics: Topic[];
  company: Company;
  log: Logger;
  clock?: Clock;
}): Understander {
  const clock = deps.clock ?? systemClock;
  const reader = trainReader();
  const embedded = {
    reader,
    topics: createTopicReader(deps.topics, (text) => readLanguage(reader, text)),
    entities: createEntityFinder(deps.company),
    now: () => clock.now(),
  };
  return { read: async (input) => readEmbedded(embedded, input) };
}
