import { describe, expect, test } from 'vitest';
import { actionPhrase } from './phrases.ts';
import { onlyDeclines, readYesNo } from './read-yes-no.ts';

const YES = [
  [
    'yes',
    'Yes please!',
    'yep',
    'sure, go ahead',
    'OK do it',
    "that's right",
    'Yes, start the return',
    'no problem, go ahead',
  ],
  ['oui', "Oui, c'est bien ça", "d'accord", 'Bien sûr, allez-y', 'je confirme', 'ok parfait merci', 'vas-y'],
  ['sí', 'Sí, por favor', 'claro', 'vale, adelante', 'de acuerdo', 'Sí, confirmo'],
  ['ja', 'Ja bitte', 'Genau', 'ja, machen Sie das', 'einverstanden', 'Kein Problem, gerne'],
  ['sì', 'Sì grazie', 'certo', 'va bene, proceda', 'confermo', 'esatto'],
  ['sim', 'Sim, por favor', 'pode ser', 'com certeza', 'está bem', 'confirmo'],
  ['ja graag', 'prima', 'klopt', 'doe maar', 'ja, dat is goed', 'akkoord', '👍'],
].flat();

const NO = [
  ['no', 'No thanks', 'nope', "don't do it", 'stop', 'never mind', 'wait', 'please cancel', 'not now'],
  ['non', 'Non merci', 'annulez', 'laissez tomber', 'surtout pas', 'pas maintenant'],
  ['no gracias', 'mejor no', 'cancélalo', 'espera', 'déjalo'],
  ['nein', 'Nein danke', 'lieber nicht', 'abbrechen', 'doch nicht'],
  ['no grazie', 'annulla', 'lascia perdere', 'aspetta'],
  ['não', 'Não, obrigado', 'deixa', 'agora não'],
  ['nee', 'nee bedankt', 'laat maar', 'liever niet', '👎'],
].flat();

const UNCLEAR = [
  [
    'yes?',
    'yes, but only the boots',
    'yes no wait',
    'oui mais pas les chaussures',
    'ja, aber nur die Matte',
    'maybe',
  ],
  [
    'sí, pero no el saco',
    'ja maar alleen de tent',
    'what happens then?',
    '',
    '   ',
    '🤔',
    'FP-10198',
    'si je veux garder le sac',
  ],
  [
    'yes if it is free',
    'ok but when is the refund?',
    'sì, ma solo gli stivali',
    'sim, mas só as botas? talvez',
  ],
].flat();

describe('readYesNo', () => {
  test.each(YES)('takes "%s" as yes', (text) => expect(readYesNo(text, [])).toBe('yes'));
  test.each(NO)('takes "%s" as no', (text) => expect(readYesNo(text, [])).toBe('no'));
  test.each(UNCLEAR)('finds "%s" unclear', (text) => expect(readYesNo(text, [])).toBe('unclear'));

  test('the buttons of every language mean what they say', () => {
    for (const language of ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl']) {
      expect(readYesNo(actionPhrase('yes', language), []), language).toBe('yes');
      expect(readYesNo(actionPhrase('no', language), []), language).toBe('no');
    }
  });

  test('what was understood decides only where the words do not', () => {
    expect(readYesNo('aye', ['affirms'])).toBe('yes');
    expect(readYesNo('aye?', ['affirms'])).toBe('unclear');
    expect(readYesNo('rather keep it', ['denies'])).toBe('no');
    expect(readYesNo('I really do think that this could be a good idea', ['affirms'])).toBe('unclear');
  });

  test('two quick messages are read together: a yes and another question is a yes, a yes and a no is not', () => {
    expect(readYesNo('yes\nand where do I send it?', [])).toBe('yes');
    expect(readYesNo('yes\nwait', [])).toBe('unclear');
  });
});

describe('onlyDeclines', () => {
  test.each(['no', 'never mind', 'No thanks', 'laissez tomber, merci', 'nein danke', 'cancel that'])(
    '"%s" declines',
    (text) => expect(onlyDeclines(text)).toBe(true),
  );
  test.each(['no me queda bien', 'not as expected', 'no, order FP-10198', 'yes', 'it is broken', ''])(
    '"%s" does not',
    (text) => expect(onlyDeclines(text)).toBe(false),
  );
});
