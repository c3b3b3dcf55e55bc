import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { requirement } from '#server/testing/requirements.ts';
import { evaluateTopics, parseTopicLines } from './evaluate-topics.ts';
import { FOREIGN, SEVEN_LANGUAGES, SEVEN_UNSEEN, SHOP_EXAMPLES, toExamples } from './topics.test-data.ts';
import { trainTopics } from './train-topics.ts';

const examples = toExamples(SHOP_EXAMPLES);
const classifier = trainTopics(examples);

describe('the topic classifier', () => {
  test('learns from five examples a topic', () => {
    expect(classifier.predict('I would like to return my shoes')).toMatchObject({ topic: 'returns' });
    expect(classifier.predict('what does shipping to Germany cost').best).toBe('delivery');
    expect(classifier.predict('is paypal accepted').best).toBe('payment');
  });

  test('ideas carry over to languages that no example speaks, most of the time', () => {
    const right = FOREIGN.filter(([text, topic]) => classifier.predict(text).best === topic);
    expect(right.length).toBeGreaterThanOrEqual(FOREIGN.length * 0.6);
  });

  test('five examples a topic in each of seven languages: what was not among them is read', () => {
    const seven = trainTopics(toExamples(SEVEN_LANGUAGES));
    const wrong = SEVEN_UNSEEN.filter(([text, topic]) => seven.predict(text).topic !== topic);
    expect(wrong.length).toBeLessThanOrEqual(2);
  });

  test('rejects what shares nothing with any topic', () => {
    expect(classifier.predict('zzz qqq').topic).toBeNull();
    expect(classifier.predict('').topic).toBeNull();
    expect(classifier.predict('\u200b\u0000 ???').topic).toBeNull();
  });

  test('names the words that spoke', () => {
    expect(classifier.explain('please return it', 'returns')[0]).toBe('return');
    expect(classifier.explain('please return it', 'no such topic')).toEqual([]);
  });

  test('the same examples give the same classifier', () => {
    const again = trainTopics(examples);
    expect(again.threshold).toBe(classifier.threshold);
    expect(again.predict('return the parcel')).toEqual(classifier.predict('return the parcel'));
  });

  test('a mail of any length is read no further than its beginning', () => {
    const mail = `please return it. ${'I ordered some things for the garden and my neighbour. '.repeat(500)}`;
    expect(classifier.predict(`${mail} paypal`)).toEqual(classifier.predict(mail));
    expect(classifier.predict('x'.repeat(1_000_000))).toEqual(classifier.predict('x'.repeat(6000)));
  });
});

describe('few and odd examples', () => {
  test('no examples: no topic, no confidence', () => {
    expect(trainTopics([]).predict('anything')).toEqual({ topic: null, best: '', confidence: 0 });
  });

  test('one topic, or one example a topic, is enough to be read', () => {
    expect(trainTopics(examples.slice(0, 5)).predict('return a jacket').best).toBe('returns');
    const two = trainTopics([examples[0]!, examples[7]!]);
    expect(two.predict('return a jacket').best).toBe('returns');
    expect(two.predict('where is the delivery').best).toBe('delivery');
  });

  test('two topics with the same examples: neither is sure', () => {
    const equal = examples
      .slice(0, 5)
      .flatMap(({ text }) => ['first-half', 'other-half'].map((topic) => ({ topic, text })));
    const { confidence } = trainTopics(equal).predict('how do I return a jacket');
    expect(confidence).toBeGreaterThanOrEqual(0.5);
    expect(confidence).toBeLessThan(0.7);
  });

  test('the name of a topic is an example of it', () => {
    const named = [...examples, { topic: 'gift-wrapping', text: 'can you pack it as a present' }];
    expect(trainTopics(named).predict('do you offer gift wrapping').best).toBe('gift-wrapping');
  });
});

const data = requirement('data');
describe.skipIf(!data)('on public intent data', () => {
  test('Banking77 with ten examples a topic: accuracy at least 0.75, honest confidences', () => {
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
    expect(summary.accuracy).toBeGreaterThanOrEqual(0.75);
    expect(summary.calibrationError).toBeLessThanOrEqual(0.05);
  });
});
