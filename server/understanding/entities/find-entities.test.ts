import { describe, expect, test } from 'vitest';
import type { EntityKey } from '#server/kernel/index.ts';
import { COMPANY } from '../understander.test-data.ts';
import { createEntityFinder, toEntities } from './find-entities.ts';

const finder = createEntityFinder(COMPANY);
const today = new Date('2026-11-21T00:00:00Z');
const find = (text: string) => toEntities(finder.find(text, today));

describe('entities', () => {
  test.each<[string, EntityKey, string, string]>([
    ['where is HH-10023', 'order_number', 'HH-10023', 'HH-10023'],
    ['see inv-2031 please', 'invoice_number', 'inv-2031', 'INV-2031'],
    ['order 4711 is late', 'order_number', '4711', '4711'],
    ['ma commande n° 23719', 'order_number', '23719', '23719'],
    ['ist 44129 schon verschickt', 'order_number', '44129', '44129'],
    ['the invoice for 60012 please', 'order_number', '60012', '60012'],
    ['invoice number 60012', 'invoice_number', '60012', '60012'],
    ['Sendungsnummer 99887766', 'tracking_number', '99887766', '99887766'],
    ['track 1Z999AA10123456784', 'tracking_number', '1Z999AA10123456784', '1Z999AA10123456784'],
    ['waar blijft 3SDEVC201234567', 'tracking_number', '3SDEVC201234567', '3SDEVC201234567'],
    ['send FAC-20417 again', 'invoice_number', 'FAC-20417', 'FAC-20417'],
    ['write to Jo@Example.org', 'email', 'Jo@Example.org', 'jo@example.org'],
    ['call +49 30 901820', 'phone', '+49 30 901820', '+4930901820'],
    ['you charged $1,150.50', 'amount', '$1,150.50', '1150.50 USD'],
    ['un virement de 1 200 €', 'amount', '1 200 €', '1200.00 EUR'],
    ['€ 62,75 te veel', 'amount', '€ 62,75', '62.75 EUR'],
    ['on 21 June', 'date', '21 June', '2026-06-21'],
    ['am 3. März 2025', 'date', '3. März 2025', '2025-03-03'],
    ['el 22 de abril', 'date', '22 de abril', '2026-04-22'],
    ['on 2 January', 'date', '2 January', '2027-01-02'],
    ['since 2026-10-05', 'date', '2026-10-05', '2026-10-05'],
    ['le 05/10/2026', 'date', '05/10/2026', '2026-10-05'],
    ['the ember  kettle leaks', 'product', 'ember  kettle', 'Ember Kettle'],
    ['my Fjord 2 lamps', 'product', 'Fjord 2 lamps', 'Fjord 2 lamp'],
    [
      'to 77 Hill Street, Denver CO 80203',
      'address',
      '77 Hill Street, Denver CO 80203',
      '77 Hill Street, Denver CO 80203',
    ],
    ['DE89 3704 0044 0532 0130 00', 'iban', 'DE89 3704 0044 0532 0130 00', 'DE89370400440532013000'],
    ['card 4111 1111 1111 1111', 'card', '•••• 1111', '1111'],
  ])('%s → %s %s', (text, key, raw, value) => {
    expect(find(text)).toContainEqual({ key, raw, value });
  });

  test.each([
    'voucher 778812 does not work',
    'error 50012 on the display',
    'is 2400 MHz supported',
    'we are 12000 employees',
    'open since 1998',
    'my postcode is 10969',
    'it costs 25000 €',
  ])('no order number in: %s', (text) => {
    expect(find(text).filter(({ key }) => key === 'order_number')).toEqual([]);
  });

  test('an address, a date and a card keep their digits to themselves', () => {
    const found = find('62240 to Industriestr. 8, 70565 Stuttgart before 3 May');
    expect(found.filter(({ key }) => key === 'order_number').map(({ raw }) => raw)).toEqual(['62240']);
  });

  test('the full card number is nowhere in the result', () => {
    expect(JSON.stringify(find('4111 1111 1111 1111 and 4111111111111111'))).not.toContain('4111');
  });
});
