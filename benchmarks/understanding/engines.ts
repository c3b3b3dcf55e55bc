import { containerBootstrap } from '@nlpjs/core';
import { LangEn } from '@nlpjs/lang-en';
import { NluNeural } from '@nlpjs/nlu';
import { type TopicExample, trainTopics } from '#server/understanding/index.ts';

/** `topic` is null for "none of these"; `best` is the nearest topic all the same. */
export interface Reading {
  topic: string | null;
  best: string;
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

/** With its defaults: English stemmer, its feature for "none", and the score of 0.5 below which its own `Nlp` says none. */
const nlpjs: Engine = {
  name: 'NLP.js 4',
  async train(examples) {
    const container = containerBootstrap();
    container.use(LangEn);
    const nlu = new NluNeural({ locale: 'en', container, log: false, autoSave: false, useNoneFeature: true });
    await nlu.train(examples.map(({ topic, text }) => ({ utterance: text, intent: topic })));
    return async (text) => {
      const [first, second] = (await nlu.process(text)).classifications;
      const best = (first?.intent === 'None' ? second : first)?.intent ?? '';
      const isGiven = first !== undefined && first.intent !== 'None' && first.score >= 0.5;
      return { topic: isGiven ? first.intent : null, best };
    };
  },
};

export const ENGINES: Engine[] = [candor, nlpjs];
