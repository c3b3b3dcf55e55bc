import { describe, expect, test } from 'vitest';
import { findReAsked } from './find-re-asked.ts';

const packet = {
  known: [
    { key: 'order_number', value: 'FP-10231' },
    { key: 'email', value: 'jo@example.com' },
  ],
};

describe('what an agent asks again', () => {
  test.each([
    'Could you give me your order number?',
    'Pouvez-vous me donner le numéro de commande ?',
    '¿Me puede dar su número de pedido?',
    'Wie lautet Ihre Bestellnummer?',
    "Mi può dare il numero d'ordine?",
    'Qual é o número da encomenda?',
    'Wat is uw bestelnummer?',
    'Please send me the order number.',
  ])('is found in every language: %s', (text) => {
    expect(findReAsked(text, packet)).toEqual({ asked: ['order_number'], known: ['order_number'] });
  });

  test.each<[string, string[], string[]]>([
    ['Which date did it arrive? And your e-mail address?', ['email'], ['email']],
    ['What is your phone number?', ['phone'], []],
    ['Your order number FP-10231 is on its way.', [], []],
    ['I see your order number. Would you like a refund?', [], []],
    ['Hello, Anna here.', [], []],
  ])('%s', (text, asked, known) => {
    const found = findReAsked(text, packet);
    expect(found.known).toEqual(known);
    expect(found.asked).toEqual(expect.arrayContaining(asked));
  });

  test('without a packet’s known values nothing was asked again', () => {
    expect(findReAsked('Your order number?', {}).known).toEqual([]);
  });
});
