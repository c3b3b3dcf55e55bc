import { describe, expect, test } from 'vitest';
import { guard } from './guard.ts';

const failing = (text: string, options = {}) =>
  guard({ text, language: 'en', citations: [], choices: [], offersHuman: false }, options)
    .filter(({ passed }) => !passed)
    .map(({ name }) => name);

describe('guard', () => {
  test.each([
    ['', 'not-empty'],
    ['  …\n', 'not-empty'],
    ['Write to ⟦email_1⟧ please', 'no-mask-placeholder'],
    ['Write to [email_1] please', 'no-mask-placeholder'],
    ['Write to [EMAIL_1] please', 'no-mask-placeholder'],
    ['Order <ORDER_NUMBER_2> is late', 'no-mask-placeholder'],
    ['Order {{order.number}} is late', 'no-unfilled-template'],
    ['Look: <img src=x onerror=alert(1)>', 'no-raw-html'],
    ['Look: </script><SCRIPT>', 'no-raw-html'],
    ['It takes 30 days. [7]', 'citations-exist'],
    ["I've just refunded your order.", 'no-promise-without-action'],
    ['We have cancelled your subscription.', 'no-promise-without-action'],
    ['Your refund has been issued.', 'no-promise-without-action'],
    ["I'll cancel it for you.", 'no-promise-without-action'],
    ['J’ai annulé votre commande.', 'no-promise-without-action'],
    ['Je vais vous rembourser.', 'no-promise-without-action'],
    ['He cancelado su pedido.', 'no-promise-without-action'],
    ['Ich habe Ihre Bestellung soeben storniert.', 'no-promise-without-action'],
    ['Abbiamo già rimborsato la spesa.', 'no-promise-without-action'],
    ['Já cancelei a sua encomenda.', 'no-promise-without-action'],
    ['Ik heb uw bestelling geannuleerd.', 'no-promise-without-action'],
  ])('"%s" fails %s', (text, name) => expect(failing(text)).toEqual([name]));

  test.each([
    'You can cancel your order while it is being prepared.',
    'We refund within 5 working days of arrival.',
    'We will refund you once the parcel has arrived.',
    'If we have not shipped it, write to us.',
    'Once your order has shipped, it can only be returned.',
    'Use #include <Servo.h> and leds [3] = 1 if a < b.',
    'Vous pouvez annuler la commande.',
    'Sie können die Bestellung stornieren.',
    'Puede cancelar el pedido.',
  ])('"%s" passes', (text) => expect(failing(text)).toEqual([]));

  test('after an action the text may say what was done', () => {
    expect(failing('I have cancelled your order.', { afterAction: true })).toEqual([]);
  });
});
