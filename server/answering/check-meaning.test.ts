import { expect, test } from 'vitest';
import { checkGrounding } from './check-grounding.ts';
import { splitSentences } from './split-sentences.ts';
import { buildPassage } from './testing/search-in-array.ts';

const passes = (text: string, source: string | string[], language = 'en') => {
  const passages = [source].flat().map((one, at) => ({
    ...buildPassage({ title: `Piano ${at}`, text: one, language }),
    score: 1,
  }));
  return checkGrounding({ text, citations: [1] }, passages).passed;
};

const TIMES = 'Tuning takes 2-3 working days. In Vienna, tuning on a Sunday is possible.';
const MOVING = 'You carry the bench. We carry the piano, and the piano is insured.';
const PRICES = 'Transport costs €90 per floor. Storage costs 1,250.00 euros.';
const UPRIGHT = 'The Lark is quieter than the Rook, and the Rook is cheaper.';
const STEPS = '1. Close the lid.\n2. Lock the wheels.\n3. Cover the piano.';

test.each([
  ['one end of a range', 'Tuning takes 2 working days.', TIMES],
  ['days for working days', 'Tuning takes 2 to 3 days.', TIMES],
  ['a place left out', 'Tuning on a Sunday is possible.', TIMES],
  ['what the company does put on the customer', 'You carry the piano.', MOVING],
  ['what the customer does promised by the company', 'We carry the bench.', MOVING],
  ['an amount for another thing', 'Transport costs €90 per order.', PRICES],
  ['a true half of another thing', 'The Lark is cheaper.', UPRIGHT],
  ['what may be said to be', 'We will lend you a lamp.', 'We might lend you a lamp.'],
  ['a plan said to be done', 'We open a hall in Graz.', 'We plan to open a hall in Graz.'],
  ['advice made a duty', 'You must tune it every spring.', 'You should tune it every spring.'],
  ['not all made none', 'None of our pianos are black.', 'Not all of our pianos are black.'],
  ['some made all', 'Pianos of this year are rented out.', 'Some pianos of this year are rented out.'],
  ['which ones left out', 'Pianos can be given back.', 'Rented pianos can be given back.'],
  ['steps in another order', 'Lock the wheels, then close the lid.', STEPS],
  ['until added', 'The hall is open until 3 June.', 'From 3 June on, the hall is open.'],
  [
    'what only another article says',
    'Upright pianos are delivered for free.',
    ['Upright pianos are delivered within a week.', 'Benches are sent for free.'],
  ],
])('%s is not supported', (_what, claim, source) => {
  expect(passes(claim, source)).toBe(false);
});

test.each([
  ['Tuning takes between two and three working days.', TIMES],
  ['Tuning takes 2 to 3 business days.', TIMES],
  ['Tuning on a Sunday is possible in Vienna.', TIMES],
  ['We carry the piano.', MOVING],
  ['Storage costs EUR 1250.', PRICES],
  ['Transport costs 90 euros per floor.', PRICES],
  ['The Rook is cheaper.', UPRIGHT],
  ['We may lend you a lamp.', 'We might lend you a lamp.'],
  ['Close the lid, then lock the wheels.', STEPS],
])('the same in another form is supported: %s', (claim, source) => {
  expect(passes(claim, source)).toBe(true);
});

test.each([
  ['fr', 'L’accord prend de 2 à 3 jours ouvrables.', 'L’accord prend 2 jours ouvrables.'],
  ['de', 'Das Stimmen dauert 2 bis 3 Werktage.', 'Das Stimmen dauert 2 bis 3 Tage.'],
  ['es', 'La afinación tarda de 2 a 3 días.', 'La afinación tarda 3 días.'],
  ['it', 'L’accordatura richiede da 2 a 3 giorni.', 'L’accordatura richiede 2 giorni.'],
  ['pt', 'A afinação demora de 2 a 3 dias.', 'A afinação demora 2 dias.'],
  ['nl', 'Het stemmen duurt 2 tot 3 dagen.', 'Het stemmen duurt 2 dagen.'],
  ['fr', 'Nous portons le piano.', 'Vous portez le piano.'],
  ['de', 'Wir empfehlen eine Stimmung im Herbst.', 'Sie müssen eine Stimmung im Herbst machen.'],
  ['es', 'Quizás prestamos una lámpara.', 'Prestamos una lámpara.'],
  ['it', 'Non tutti i pianoforti sono neri.', 'Nessun pianoforte è nero.'],
  ['nl', 'Wij dragen de piano.', 'U draagt de piano.'],
])('in %s: %s does not say %s', (language, source, claim) => {
  expect(passes(source, source, language)).toBe(true);
  expect(passes(claim, source, language)).toBe(false);
});

test('a sentence that ends in an accented word ends', () => {
  expect(splitSentences('Pide una afinación. Nosotros venimos.')).toHaveLength(2);
});
