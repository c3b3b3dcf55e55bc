import { expect, test } from 'vitest';
import { composeAnswer } from './compose-answer.ts';
import { cutUnits } from './cut-units.ts';
import { expectAnswer } from './expect-answer.ts';
import type { ScoredPassage } from './score-units.ts';
import { buildPassage } from './testing/search-in-array.ts';

/** A passage of which the units that hold one of the words are the best, in the order of the words. */
function score(text: string, words: string[]): ScoredPassage {
  const read = {
    passage: { ...buildPassage({ title: 'Lamps', text }), score: 1 },
    units: cutUnits(text).map((unit) => ({ ...unit, terms: new Set<string>() })),
    titleTerms: new Set<string>(),
    headingTerms: new Set<string>(),
  };
  const units = read.units.map((unit) => {
    const rank = words.findIndex((word) => unit.text.includes(word));
    return { unit, score: rank < 0 ? 0 : 1 - rank / 10 };
  });
  return { read, units };
}

const FILLER = `Lamps, ${Array.from({ length: 120 }, (_, at) => `word${at}`).join(' ')}`;

function compose(...passages: ScoredPassage[]): string {
  const { paragraphs } = composeAnswer(passages, { kind: expectAnswer('and?'), steps: false });
  return paragraphs.map((sentences) => sentences.map(({ text }) => text).join('\n')).join('\n\n');
}

test('of a long step the sentence that answers is said, with the beginning of the step', () => {
  const text = `1. Open the lamp.\n2. Take the cell out. ${FILLER}. ${FILLER}. It needs 8 volts.\n3. Close it.`;
  const said = compose(score(text, ['8 volts']));
  expect(said).toContain('2. Take the cell out.');
  expect(said).toContain('It needs 8 volts.');
  expect(said).not.toContain('word1');
});

test('the best sentences of several passages are said before the rest of one is', () => {
  const long = score(`Lamps glow. ${FILLER}. ${FILLER}.`, ['glow']);
  const short = score('A lamp lasts nine years.', ['glow', 'nine']);
  expect(compose(long, short)).toContain('A lamp lasts nine years.');
});

test('an entry of a list brings the sentence that announces the list', () => {
  const said = compose(score('These lamps are bright:\n\n- Glimt\n- Ember', ['Ember']));
  expect(said).toContain('These lamps are bright:');
});

test('a table of contents is no answer', () => {
  expect(
    compose(score('In this article:\n\n- Change the lamp of the porch tonight, please, now', ['porch'])),
  ).toBe('');
});

test('a sentence that points back brings the one before it', () => {
  const said = compose(
    score(`The red light blinks. ${FILLER} ${FILLER}. It means that the cell is empty.`, ['cell']),
  );
  expect(said).not.toContain('It means');
  expect(compose(score('The red light blinks. It means that the cell is empty.', ['cell']))).toBe(
    'The red light blinks.\nIt means that the cell is empty.',
  );
});

test('of two units that are as likely wanted the shorter one is said, so that more can be', () => {
  const said = compose(
    score(`The first lamp: ${FILLER.slice(0, 500)}. The second lamp glows. The third lamp is red.`, ['lamp']),
  );
  expect(said.split('\n').length).toBeGreaterThanOrEqual(2);
  expect(said).toContain('The second lamp glows.');
  expect(said).toContain('The third lamp is red.');
});
