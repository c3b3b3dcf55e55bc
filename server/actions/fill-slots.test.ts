import { describe, expect, test } from 'vitest';
import { ActionSchema, type Entity, type Slot, UNKNOWN_UNDERSTANDING } from '#server/kernel/index.ts';
import { changesSubject } from './changes-subject.ts';
import { type FillInput, fillSlots, readCorrections } from './fill-slots.ts';
import { matchChoice } from './match-choice.ts';

const slots: Slot[] = ActionSchema.parse({
  name: 'a',
  description: 'A.',
  effect: 'read',
  slots: [
    { name: 'order', entity: 'order_number', pattern: '(?:FP-)?\\d{5}', ask: { en: '?' } },
    {
      name: 'reason',
      free_text: true,
      ask: { en: '?' },
      choices: [
        {
          value: 'size',
          label: { en: 'Wrong size', fr: 'Mauvaise taille' },
          words: { en: ['too small'], de: ['zu groß'] },
        },
        { value: 'faulty', label: { en: 'Faulty or damaged', fr: 'Défectueux ou abîmé' } },
        { value: 'item', label: { en: 'Wrong item' } },
      ],
    },
  ],
  request: { method: 'GET', url: 'https://x.example' },
  replies: { when: {} },
}).slots;
const order = (value: string): Entity => ({ key: 'order_number', raw: value, value });
const input = (text: string, part: Partial<FillInput> = {}): FillInput => ({
  slots,
  values: {},
  text,
  entities: [],
  earlier: { entities: [], texts: [] },
  ...part,
});

describe('fillSlots', () => {
  test.each<[string, FillInput, Record<string, string>]>([
    ['an entity of the message', input('FP-10231', { entities: [order('FP-10231')] }), { order: 'FP-10231' }],
    [
      'the same number twice is one',
      input('x', { entities: [order('FP-1'), order('FP-1')] }),
      { order: 'FP-1' },
    ],
    ['a bare number only when it was asked for', input('10231', { asked: 'order' }), { order: '10231' }],
    ['not unasked: it could be a postcode', input('I live in 75011'), {}],
    [
      'not from an earlier message either',
      input('where is it', { earlier: { entities: [], texts: ['I live in 75011'] } }),
      {},
    ],
    [
      'a full number of an earlier message',
      input('where is it', { earlier: { entities: [], texts: ['FP-10231?'] } }),
      { order: 'FP-10231' },
    ],
    ['not a part of a longer number', input('123456', { asked: 'order' }), {}],
    ['a choice unasked', input('it is too small'), { reason: 'size' }],
    [
      'free text when asked',
      input(' I found\0 it cheaper ', { asked: 'reason' }),
      { reason: 'I found it cheaper' },
    ],
    ['no free text unasked', input('I found it cheaper'), {}],
    [
      'what is there stays',
      input('FP-2', { values: { order: 'FP-1' }, entities: [order('FP-2')] }),
      { order: 'FP-1' },
    ],
  ])('%s', (_, given, values) => expect(fillSlots(given).values).toEqual(values));

  test('two values are offered, not guessed', () => {
    const { values, ambiguous } = fillSlots(input('x', { entities: [order('FP-1'), order('FP-2')] }));
    expect(values).toEqual({});
    expect(ambiguous).toEqual({ slot: 'order', options: ['FP-1', 'FP-2'] });
  });

  test('a correction is a new value, never the free text itself', () => {
    const values = { order: 'FP-1', reason: 'size' };
    expect(readCorrections(input('no, FP-2', { values, entities: [order('FP-2')] }))).toEqual({
      order: 'FP-2',
    });
    expect(readCorrections(input('no, it is damaged', { values }))).toEqual({ reason: 'faulty' });
    expect(readCorrections(input('yes please', { values, asked: 'reason' }))).toEqual({});
  });
});

describe('matchChoice', () => {
  test.each([
    ['size', 'size'],
    ['WRONG SIZE', 'size'],
    ['mauvaise taille', 'size'],
    ['die Jacke ist zu gross', 'size'],
    ['Sie ist zu groß', 'size'],
    ['it arrived damaged', 'faulty'],
    ['elle est abimée', 'faulty'],
    ['wrong', undefined],
    ['', undefined],
  ])('"%s": %s', (text, value) => expect(matchChoice(text, slots[1]?.choices ?? [])).toBe(value));
});

describe('changesSubject', () => {
  const number = { openedTopic: 'orders', isFreeText: false };
  const reason = { openedTopic: 'orders', isFreeText: true };
  const understood = (part: object) => ({ ...UNKNOWN_UNDERSTANDING, ...part });
  const complaint = understood({
    intent: { value: 'complaint', confidence: 0.9 },
    topic: { value: 'prices', confidence: 0.9 },
  });
  test.each([
    ['what is your return address?', UNKNOWN_UNDERSTANDING, number, true],
    ['what is your return address?', UNKNOWN_UNDERSTANDING, reason, true],
    ['I found it cheaper elsewhere', complaint, number, true],
    ['I found it cheaper elsewhere', complaint, reason, false],
    ['I do not have it', UNKNOWN_UNDERSTANDING, number, false],
    ['get me a person', understood({ signals: ['wants_human'] }), reason, true],
    ['hm?', UNKNOWN_UNDERSTANDING, number, false],
  ])('"%s"', (text, understanding, asked, expected) =>
    expect(changesSubject(text, understanding, asked)).toBe(expected),
  );
});
