import { type Clock, type Company, systemClock, type Topic } from '#server/kernel/index.ts';
import type { Logger } from '#server/platform/log/index.ts';
import type { LanguageModelPort } from '#server/platform/models/index.ts';
import { createEntityFinder } from './entities/find-entities.ts';
import { createLocalDay, readEmbedded } from './read-embedded.ts';
import { readLanguage } from './reading/read-language.ts';
import { type Reader, trainReader } from './reading/train-reader.ts';
import { refineWithModel } from './refine-with-model.ts';
import { createTopicReader } from './topics/create-topic-reader.ts';
import type { Understander } from './types.ts';

/**
 * Trains on the company's topics and returns the reader of messages. The part that is the same for every company
 * (`reader`, half a second) may be trained once and passed in. With a model, its one call refines each reading.
 */
export function createUnderstanding(deps: {
  topics: Topic[];
  company: Company;
  model?: LanguageModelPort | undefined;
  log: Logger;
  clock?: Clock;
  reader?: Reader;
}): Understander {
  const { topics, company, model, log, clock = systemClock, reader = trainReader() } = deps;
  const embedded = {
    reader,
    topics: createTopicReader(topics, (text) => readLanguage(reader, text)),
    entities: createEntityFinder(company),
    now: () => clock.now(),
    localDay: createLocalDay(),
  };
  return {
    read: async (input, signal) => {
      const first = readEmbedded(embedded, input);
      const hasWords = /[\p{L}\p{N}]/u.test(input.text);
      return model === undefined || !hasWords
        ? first
        : refineWithModel({ model, topics, log }, input, first, signal);
    },
  };
}
