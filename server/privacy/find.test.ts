import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPersonalData } from './find.ts';

test.each([
  ['write to Jo.Doe+shop@mail.example.co.uk please', 'email', 'Jo.Doe+shop@mail.example.co.uk'],
  ['call me on +33 6 12 34 56 78 tonight', 'phone', '+33 6 12 34 56 78'],
  ['my phone: 030 901820', 'phone', '030 901820'],
  ['appelez le 06 12 34 56 78', 'phone', '06 12 34 56 78'],
  ['card 4111 1111 1111 1111 exp 12/29', 'card', '4111 1111 1111 1111'],
  ['IBAN DE89 3704 0044 0532 0130 00', 'iban', 'DE89 3704 0044 0532 0130 00'],
  ['send it to 12 rue de la Paix, 75002 Paris', 'address', '12 rue de la Paix, 75002 Paris'],
  ['ship to 77 Hill Street, Denver CO 80203', 'address', '77 Hill Street, Denver CO 80203'],
  ['an die Lindenstraße 14b, 10969 Berlin bitte', 'address', 'Lindenstraße 14b, 10969 Berlin'],
  ['naar Kerkstraat 9, 9000 Gent', 'address', 'Kerkstraat 9, 9000 Gent'],
  ['a Calle Mayor 3, 28013 Madrid', 'address', 'Calle Mayor 3, 28013 Madrid'],
  ['in Via Garibaldi 21, 40124 Bologna', 'address', 'Via Garibaldi 21, 40124 Bologna'],
  ['para a Rua das Flores, 45', 'address', 'Rua das Flores, 45'],
  ['naar Vismarkt 31, 8000 Brugge', 'address', 'Vismarkt 31, 8000 Brugge'],
  ['PLEASE SHIP TO 4 ORCHARD LANE, LEEDS LS2 9JT TODAY', 'address', '4 ORCHARD LANE, LEEDS LS2 9JT'],
  ['IN DIE TULPENGASSE 7/12, 1090 WIEN', 'address', 'TULPENGASSE 7/12, 1090 WIEN'],
  ['A CALLE TOLEDO 8, 2.º C, 28005 MADRID', 'address', 'CALLE TOLEDO 8, 2.º C, 28005 MADRID'],
  ['ssn 219-09-9999', 'identity_number', '219-09-9999'],
  ['mi DNI es 12345678Z', 'identity_number', '12345678Z'],
  ['codice fiscale RSSMRA85T10A562S', 'identity_number', 'RSSMRA85T10A562S'],
  ['my name is Anna van der Berg and', 'name', 'Anna van der Berg'],
  ['Je m’appelle Marc Lenoir'.replace('’', "'"), 'name', 'Marc Lenoir'],
  ['thanks for the help.\nKind regards,\nPeter Smith', 'name', 'Peter Smith'],
])('%s → %s', (text, kind, found) => {
  expect(findPersonalData(text)).toContainEqual(expect.objectContaining({ kind, text: found }));
});

test.each([
  'where is order 20931',
  'the card 4111 1111 1111 1112 is no card number',
  'on 2026-11-21 at 10:30',
  'it costs 1 234 567 890 points',
  'how long is the warranty',
  'IBAN DE00 3704 0044 0532 0130 00',
])('no personal data in: %s', (text) => {
  expect(findPersonalData(text)).toEqual([]);
});

test('of a card only the last four digits are kept as value', () => {
  expect(findPersonalData('5555 5555 5555 4444')[0]?.value).toBe('4444');
});

test('200,000 hostile characters are read to the end, before the test’s time is over', () => {
  for (const unit of ['1 ', '4', 'a@', 'Aa ', '(', '1 Rue A ', 'DE12 ']) {
    expect(findPersonalData(unit.repeat(200_000 / unit.length)), unit).toBeInstanceOf(Array);
  }
});

test.each([
  {
    kind: 'email',
    plain:
      /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}/gu,
    pieces: ['a', 'é', '7', '.', '-', '_', '@', ' ', 'bo', '.org', 'x'.repeat(60), 'jo@', '@ex.de'],
  },
  {
    kind: 'address',
    plain: /(?<![\p{L}\p{N}])\p{Lu}[\p{L}-]*(?:straße|hof|weg|str\.)\s+\d{1,4}/gu,
    pieces: ['Ä', 'Neu', 'alt', '-', 'straße', 'hof', 'weg', 'str.', ' ', '\n', '5', '71', '_', ','],
  },
])(
  'from its middle each $kind is found that a plain search from the left finds',
  ({ kind, plain, pieces }) => {
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((list) => list.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const found = findPersonalData(text).filter((datum) => datum.kind === kind);
        expect(found.map(({ text: one }) => one)).toEqual(text.match(plain) ?? []);
      }),
      { numRuns: 500 },
    );
  },
);
