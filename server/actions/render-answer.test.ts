import { describe, expect, test } from 'vitest';
import { type Action, ActionSchema } from '#server/kernel/index.ts';
import { formatValue } from './format-value.ts';
import { renderAnswer } from './render-answer.ts';

const action: Action = ActionSchema.parse({
  name: 'test',
  description: 'Test.',
  effect: 'read',
  slots: [{ name: 'why', ask: { en: '?' }, choices: [{ value: 'x', label: { en: 'Ex', fr: 'Ixe' } }] }],
  request: { method: 'GET', url: 'https://x.example' },
  replies: {
    select: 'order.status',
    when: {
      shipped: {
        en: 'Comes {{order.expected}}, {{order.total}}, {{why}}.',
        fr: 'Arrive {{order.expected}}, {{order.total}}, {{why}}.',
      },
      gone: { en: '{{order.nothing}}' },
      default: { en: 'It is {{order.status}}.' },
    },
  },
});
const order = { status: 'shipped', expected: '2026-11-23', total: { amount: 1189.5, currency: 'EUR' } };

describe('renderAnswer', () => {
  test('fills dates, amounts and choices in the customer’s language', () => {
    expect(renderAnswer(action, { order }, { why: 'x' }, 'en')).toBe(
      'Comes Monday, November 23, €1,189.50, Ex.',
    );
    expect(renderAnswer(action, { order }, { why: 'x' }, 'fr')?.replace(/\s/g, ' ')).toBe(
      'Arrive lundi 23 novembre, 1 189,50 €, Ixe.',
    );
  });

  test('uses the default for an unknown value, English for a language without text', () => {
    expect(renderAnswer(action, { order: { status: 'lost' } }, {}, 'it')).toBe('It is lost.');
  });

  test.each([
    [{ order: { status: 'gone' } }],
    [{}],
    [[]],
    [null],
    ['text'],
    [{ order: { status: 'shipped' } }],
  ])('an answer of another shape (%j) gives no half-filled reply', (answer) =>
    expect(renderAnswer(action, answer, {}, 'en')).toBeUndefined(),
  );
});

describe('formatValue', () => {
  test.each([
    [12345.6, 'de', '12.345,6'],
    ['2026-11-23T10:00:00Z', 'en', 'Monday, November 23'],
    ['2026-99-99', 'en', '2026-99-99'],
    ['plain', 'und', 'plain'],
    [
      [
        { name: 'Boots', quantity: 2 },
        { name: 'Mat', quantity: 1 },
      ],
      'en',
      '2 × Boots and 1 × Mat',
    ],
    [['A', 'B', 'C'], 'fr', 'A, B et C'],
    ['<script>x</script> [a](javascript:x)', 'en', 'scriptx/script a(javascript:x)'],
    ['https://track.example/FJ_1', 'en', 'https://track.example/FJ_1'],
    ['line\nbreak', 'en', 'line break'],
  ])('%j in %s is "%s"', (value, language, text) => expect(formatValue(value, language)).toBe(text));

  test.each([[null], [undefined], [true], [{}]])('%j shows nothing', (value) =>
    expect(formatValue(value, 'en')).toBeUndefined(),
  );
});
