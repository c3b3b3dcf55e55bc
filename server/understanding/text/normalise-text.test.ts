import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText, splitWords } from './normalise-text.ts';

test('plain text is folded and split as any other, whatever stands beside it', () => {
  const ascii = fc.string({
    unit: fc.integer({ min: 0, max: 127 }).map((code) => String.fromCharCode(code)),
  });
  fc.assert(
    fc.property(ascii, (text) => {
      // A letter beyond ASCII sends the whole text the long way.
      expect(foldText(`${text} Ω`)).toBe(`${foldText(text)} ω`);
      expect(splitWords(`${text} Ω`)).toEqual([...splitWords(text), 'Ω']);
    }),
  );
  expect(splitWords(foldText('Où est la Straße, bitte?'))).toEqual(['ou', 'est', 'la', 'strasse', 'bitte']);
});

test('signs and letters of any script part words in the same way', () => {
  const unit = fc.oneof(
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    fc.constantFrom('é', 'a', 'Z', '7', '€', '–', '٣', '漢', ' '),
  );
  fc.assert(
    fc.property(fc.array(unit), (units) => {
      const folded = foldText(units.join(''));
      expect(splitWords(folded)).toEqual(folded.match(/[\p{L}\p{N}]+/gu) ?? []);
      expect(folded).not.toMatch(/\p{M}/u);
    }),
  );
});
