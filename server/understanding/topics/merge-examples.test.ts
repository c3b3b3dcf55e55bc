import { expect, test } from 'vitest';
import { withoutPersonalData } from './list-labelled-examples.ts';
import { mergeExamples } from './merge-examples.ts';

const examples = [
  { topic: 'returns', text: 'send it back' },
  { topic: 'payment', text: 'Pay by card?' },
];

test('what people labelled is learned beside the examples', () => {
  const labelled = [{ topic: 'returns', text: 'the jacket is too small' }];
  expect(mergeExamples(examples, labelled)).toEqual([...examples, ...labelled]);
});

test('of one text the last word counts: a label before the example, a newer label before an older one', () => {
  const labelled = [
    { topic: 'returns', text: 'pay by card' },
    { topic: 'none', text: 'PAY by card!' },
  ];
  expect(mergeExamples(examples, labelled)).toEqual([examples[0], labelled[1]]);
});

test('labels for a topic that is gone, and texts without words, teach nothing', () => {
  const labelled = [
    { topic: 'gone', text: 'send it back' },
    { topic: 'payment', text: '  !? ' },
  ];
  expect(mergeExamples(examples, labelled)).toEqual(examples);
});

test('an example made of a customer’s text holds no personal data', () => {
  const text = 'I am max.muster@example.org, +49 30 901820, card 4111 1111 1111 1111: where is my parcel?';
  const example = withoutPersonalData(text);
  expect(example).not.toMatch(/max|example\.org|901820|4111|⟦|email_/);
  expect(example).toMatch(/where is my parcel\?$/);
});
