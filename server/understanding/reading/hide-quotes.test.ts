import { expect, test } from 'vitest';
import { hideQuotes } from './hide-quotes.ts';

test.each([
  'A neighbour said "they are thieves, sue them" but I like you',
  'Une amie dit «ce sont des voleurs», moi je reste cliente',
  'Nach dem Update steht da „Zugriff verweigert, Konto gesperrt“ in Rot',
  'mijn buurvrouw zegt ‘het zijn oplichters’ en ik geloof er niks van',
])('words of others are hidden: %s', (text) => {
  expect(hideQuotes(text)).toContain('xquote');
  expect(hideQuotes(text)).not.toMatch(/sue|voleurs|gesperrt|oplichters/);
});

test.each([
  '"I want to talk to a person"',
  'the "premium" plan costs what',
  "it's my wife's phone, isn't it",
])('a message that is one quotation, a quoted name and apostrophes stay: %s', (text) =>
  expect(hideQuotes(text)).toBe(text),
);
