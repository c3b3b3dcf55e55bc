import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskText } from './mask.ts';

test('personal data leaves as placeholders and comes back', () => {
  const text = 'I am jo@example.org, again jo@example.org, card 4111111111111111';
  const { masked, unmask } = maskText(text);
  expect(masked).toBe('I am ⟦email_1⟧, again ⟦email_1⟧, card ⟦card_1⟧');
  expect(unmask('We wrote to ⟦email_1⟧ and ⟦email_2⟧')).toBe('We wrote to jo@example.org and ⟦email_2⟧');
});

test('a placeholder that the customer wrote is never reused', () => {
  const { masked, unmask } = maskText('⟦email_1⟧ is mine, jo@example.org too');
  expect(masked).toBe('⟦email_1⟧ is mine, ⟦email_2⟧ too');
  expect(unmask(masked)).toBe('⟦email_1⟧ is mine, jo@example.org too');
});

test('unmasking a masked text gives the text back, whatever it is', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.emailAddress(),
    fc.constantFrom('⟦email_1⟧', '⟦card_1⟧', '+33 6 12 34 56 78', ' 4111111111111111 ', 'my name is Ann Lee'),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join(' ');
      const { masked, unmask } = maskText(text);
      expect(unmask(masked)).toBe(text);
    }),
  );
});
