import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from './tokenize.ts';

const words = (text: string) => tokenize(text).map((token) => token.text);

test('words are folded: case, accents, apostrophes, elisions', () => {
  expect(words("L'Élève n'a pas reçu d'œuvre")).toEqual(['eleve', 'a', 'pas', 'recu', 'oeuvre']);
  expect(words("don't the board’s Straße")).toEqual(['dont', 'the', 'board', 'strasse']);
});

test('identifiers are kept whole, with their parts behind them', () => {
  expect(words('CVE-2025-27608')).toEqual(['cve-2025-27608', 'cve', '2025', '27608']);
  expect(words('v2.3.5 and 2.3.5 on R4')).toEqual(['2.3.5', 'and', '2.3.5', 'on', 'r4']);
});

test('hyphenated and camel-case words are found written either way', () => {
  expect(words('wi-fi')).toEqual(['wi-fi', 'wifi', 'wi', 'fi']);
  expect(words('PaymentGateway')).toEqual(['paymentgateway', 'payment', 'gateway']);
});

test('addresses of links are not words of the text', () => {
  expect(words('see [the plans](https://example.org/secret-path)')).toEqual(['see', 'the', 'plans']);
});

test('any text can be split, with positions that never fall', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const tokens = tokenize(text);
      expect(tokens.every((token) => token.text.length > 0)).toBe(true);
      const positions = tokens.map((token) => token.position);
      expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    }),
  );
});

test('a word without end is cut, not followed', () => {
  expect(words(`${"l'".repeat(100_000)}a`)).toHaveLength(1);
});
