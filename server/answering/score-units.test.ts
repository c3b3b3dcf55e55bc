import { expect, test } from 'vitest';
import { cutUnits } from './cut-units.ts';
import { expectAnswer } from './expect-answer.ts';
import { scoreUnits } from './score-units.ts';
import { buildPassage } from './testing/search-in-array.ts';

/** The units of one article, best first, for a question without a word of it. */
function rank(text: string, question = 'and?'): string[] {
  const passage = { ...buildPassage({ title: 'Lamps', text }), score: 1 };
  const units = cutUnits(text).map((unit) => ({ ...unit, terms: new Set([unit.text]) }));
  const read = { passage, units, titleTerms: new Set<string>(), headingTerms: new Set<string>() };
  const article = { articleId: 'a', title: 'Lamps', score: 1, place: 0, passages: [read] };
  const [scored] = scoreUnits(article, [], { kind: expectAnswer(question), steps: false });
  return scored!.units.sort((a, b) => b.score - a.score).map(({ unit }) => unit.text);
}

test('what can be typed, found or counted goes before what cannot', () => {
  for (const specific of [
    'Run `lamp reset` on it.',
    'Open Tools > Lamp and look.',
    'It lasts for 9 years or so.',
  ]) {
    expect(rank(`It is a very fine lamp. ${specific}`)[0]).toBe(specific);
  }
});

test('a sentence that sends to another page goes behind one that says something', () => {
  const reference = 'See [all the lamps](https://lamps.example/1234) for that.';
  expect(rank(`${reference} They glow in the dark.`).at(-1)).toBe(reference);
});

test('a number in the address of a link is none that was said', () => {
  const link = 'Lamps are [here](https://lamps.example/1234) now.';
  expect(rank(`${link} They last 9 years.`)[0]).toBe('They last 9 years.');
});
