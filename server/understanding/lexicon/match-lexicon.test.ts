import fc from 'fast-check';
import { expect, test } from 'vitest';
import { english } from './en.ts';
import { compileLexicon, matchLexicon } from './match-lexicon.ts';

const lexicon = compileLexicon(english);
const match = (text: string) => matchLexicon(lexicon, text.split(' '));

test('no hit stands inside another of the same cue, and none is lost by it', () => {
  const words =
    'i want to speak with a real person please how do get my money back not the order number'.split(' ');
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (list) => {
      const hits = matchLexicon(lexicon, list);
      for (const [at, one] of hits.entries()) {
        const around = hits.filter((two, other) => other < at && two.cue === one.cue && two.end >= one.end);
        expect(around).toEqual([]);
      }
      // A word alone that gives a cue gives it in every text, by itself or in a longer phrase.
      for (const [at, word] of list.entries()) {
        for (const { cue } of match(word).filter(({ cue: own }) => own !== 'human' && own !== 'staff')) {
          expect(hits.some((hit) => hit.cue === cue && hit.start <= at && at < hit.end)).toBe(true);
        }
      }
    }),
  );
});

test('a "not" shortly before turns a cue', () => {
  expect(match('that is not great').find(({ cue }) => cue === 'praise')?.negated).toBe(true);
  expect(match('that is great').find(({ cue }) => cue === 'praise')?.negated).toBe(false);
});
