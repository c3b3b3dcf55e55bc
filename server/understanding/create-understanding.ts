import { type Clock, type Company, systemClock, type Topic } from '#server/kernel/index.ts';
import type { Logger } from '#server/platform/log/index.ts';
import type { LanguageModelPort } from '#server/platform/models/index.ts';
import { createEntityFinder } from './entities/find-entities.ts';
import { createPeriodFinder } from './entities/find-periods.ts';
import { createLocalDay, readEmbedded } from './read-embedded.ts';
import { readLanguage } from './reading/read-language.ts';
import type { Reader } from './reading/train-reader.ts';
import { refineWithModel } from './refine-with-model.ts';
import { createTopicReader, type TrainedTopics } from './topics/create-topic-reader.ts';
import type { Understander } from './types.ts';

/**
 * Trains on the company's topics and returns the reader of messages; `reader` is the part that is the same for every
 * company (`loadReader`). With a model, its one call refines each reading.
 */
export function createUnderstanding(deps: {
  topics: Topic[];
  company: Company;
  model?: LanguageModelPort | undefined;
  log: Logger;
  clock?: Clock;
  reader: Reader;
  /** Trained on `topics` before (`loadTopics`); without it they are learned now, which takes its time. */
  trained?: TrainedTopics;
}): Understander {
  const { topics, company, model, log, clock = systemClock, reader, trained } = deps;
  const embedded = {
    reader,
    topics: createTopicReader(topics, (text) => readLanguage(reader, text), trained),
    entities: createEntityFinder(company),
    periods: createPeriodFinder(),
    now: () => clock.now(),
    localDay: createLocalDay(),
  };
  return {
    read: async (input, signal) => {
      const first = readEmbedded(embedded, input);
      return model === undefined || input.embeddedOnly || !/[\p{L}\p{N}]/u.test(input.text)
        ? first
        : refineWithModel({ model, topics, log }, input, first, signal);
    },
  };
}
