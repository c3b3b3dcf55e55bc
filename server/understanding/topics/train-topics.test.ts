import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { requirement } from '#server/testing/requirements.ts';
import { evaluateTopics, parseTopicLines } from './evaluate-topics.ts';
import { type TopicExample, trainTopics } from './train-topics.ts';

const EXAMPLES: Record<string, string[]> = {
  returns: [
    'how do I return a jacket',
    'can I send the shoes back',
    'return label please',
    'I want to give the kettle back',
    'how long can I return an item',
  ],
  delivery: [
    'when does my parcel arrive',
    'how long is shipping to Spain',
    'where is my delivery',
    'do you deliver on Saturday',
    'shipping costs to Italy',
  ],
  payment: [
    'which credit cards do you accept',
    'can I pay by invoice',
    'my payment was declined',
    'do you take paypal',
    'pay in instalments',
  ],
};
const examples: TopicExample[] = Object.entries(EXAMPLES).flatMap(([topic, texts]) =>
  texts.map((text) => ({ topic, text })),
);

describe('the topic classifier', () => {
  test('learns from five examples a topic', () => {
    const classifier = trainTopics(examples);
    expect(classifier.predict('I would like to return my shoes')).toMatchObject({ topic: 'returns' });
    expect(classifier.predict('what does shipping to Germany cost').best).toBe('delivery');
    expect(classifier.predict('is paypal accepted').best).toBe('payment');
  });

  test('rejects what shares no word with any topic', () => {
    expect(trainTopics(examples).predict('zzz qqq').topic).toBeNull();
  });

  test('names the words that spoke', () => {
    expect(trainTopics(examples).explain('please return it', 'returns')).toContain('return');
  });

  test('the same examples give the same classifier', () => {
    const [one, two] = [trainTopics(examples), trainTopics(examples)];
    expect(one.threshold).toBe(two.threshold);
    expect(one.predict('return the parcel')).toEqual(two.predict('return the parcel'));
  });

  test('no examples, one topic, one example and equal topics all give a classifier', () => {
    expect(trainTopics([]).predict('anything')).toEqual({ topic: null, best: '', confidence: 0 });
    expect(trainTopics(examples.slice(0, 5)).predict('return a jacket').best).toBe('returns');
    expect(trainTopics([examples[0]!, examples[7]!]).predict('return a jacket').best).toBe('returns');
    const equal = examples.slice(0, 5).flatMap(({ text }) => ['a', 'b'].map((topic) => ({ topic, text })));
    expect(trainTopics(equal).predict('return a jacket').confidence).toBeCloseTo(0.5, 1);
  });
});

const data = requirement('data');
describe.skipIf(!data)('on public intent data', () => {
  test('Banking77 with ten examples a topic: accuracy at least 0.70', () => {
    const read = (name: string) =>
      parseTopicLines(readFileSync(join(data!, 'intents/banking77', name), 'utf8'));
    const train = read('train-10.tsv');
    const known = new Set(train.map(({ text }) => text));
    const unseen = read('train.tsv').filter(({ text }) => !known.has(text));
    const { summary, results } = evaluateTopics(
      train,
      unseen.filter((_, at) => at % 8 === 0),
    );
    expect(results[0]).toHaveProperty('latencyMs');
    expect(summary.accuracy).toBeGreaterThanOrEqual(0.7);
    expect(summary.accuracyAfterRejection).toBeGreaterThanOrEqual(0.68);
  });
});
