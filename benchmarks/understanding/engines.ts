import { containerBootstrap } from '@nlpjs/core';
import { LangEn } from '@nlpjs/lang-en';
import { Nlp } from '@nlpjs/nlp';
import { CompanySchema, type Topic } from '#server/kernel/index.ts';
import { silentLogger } from '#server/platform/log/index.ts';
import {
  createUnderstanding,
  loadReader,
  type Reader,
  type TopicExample,
  trainTopics,
} from '#server/understanding/index.ts';

/** `topic` is null for "none of these"; `best`, where the engine says it, is the nearest topic all the same. */
export interface Reading {
  topic: string | null;
  best?: string;
}

/** An engine that learns from examples and then reads messages. */
export interface Engine {
  name: string;
  train(examples: TopicExample[]): Promise<(text: string) => Promise<Reading> | Reading>;
}

const candor: Engine = {
  name: 'Candor',
  train: async (examples) => trainTopics(examples).predict,
};

/** All that Candor reads of a message: its topic, language, intent, priority, emotion, signals, entities and dates. */
function wholeCandor(reader: Reader): Engine {
  return {
    name: 'Candor, the whole message',
    async train(examples) {
      const understanding = createUnderstanding({
        topics: [...new Set(examples.map(({ topic }) => topic))].map(toTopic),
        company: CompanySchema.parse({ name: 'Nobody' }),
        log: silentLogger,
        reader,
        trained: { examples, classifier: trainTopics(examples) },
      });
      return async (text) => ({ topic: (await understanding.read({ text, history: [] })).topic.value });
    },
  };
}

function toTopic(id: string): Topic {
  return { id, name: id, tier: 1, in_scope: true, examples: [] };
}

/**
 * As its documentation has it used, with its defaults: `nlp.train()` and `nlp.process()`, where a score below 0.5 is
 * "None". It finds no entities, because none are declared; in the same call it reads the sentiment.
 */
const nlpjs: Engine = {
  name: 'NLP.js 4',
  async train(examples) {
    const container = containerBootstrap();
    container.use(LangEn);
    const nlp = new Nlp({ container, languages: ['en'], autoSave: false, nlu: { log: false } });
    for (const { topic, text } of examples) nlp.addDocument('en', text, topic);
    await nlp.train();
    return async (text) => {
      const { intent, classifications } = await nlp.process('en', text);
      const best = classifications.find((one) => one.intent !== 'None')?.intent ?? '';
      return { topic: intent === 'None' ? null : intent, best };
    };
  },
};

/** The first is compared with the last. The reader of all but topics comes with Candor, so its loading is no training. */
export async function listEngines(): Promise<Engine[]> {
  return [candor, wholeCandor(await loadReader()), nlpjs];
}
