import { describe, expect, test } from 'vitest';
import {
  type Action,
  ActionSchema,
  type Topic,
  TopicSchema,
  UNKNOWN_UNDERSTANDING,
} from '#server/kernel/index.ts';
import { chooseAction } from './choose-action.ts';
import { permit } from './permissions.ts';

const make = (name: string, description: string): Action =>
  ActionSchema.parse({
    name,
    description,
    effect: 'read',
    request: { method: 'GET', url: 'https://x.example' },
    replies: { when: {} },
  });
const actions = [
  make('track-order', 'Say where a parcel is and when the delivery arrives.'),
  make('start-return', 'Start a return to send back what does not fit.'),
];
const transaction = { ...UNKNOWN_UNDERSTANDING, intent: { value: 'transaction' as const, confidence: 0.9 } };
const topic = (action?: string): Topic => TopicSchema.parse({ id: 't', name: 'T', action, examples: ['x'] });

describe('chooseAction', () => {
  test('the topic names the action', () => {
    expect(
      chooseAction({ understanding: UNKNOWN_UNDERSTANDING, topic: topic('start-return'), actions })?.name,
    ).toBe('start-return');
    expect(
      chooseAction({ understanding: transaction, topic: topic('gone'), actions, text: 'hello' }),
    ).toBeUndefined();
  });

  test.each([
    ['please track my order', 'track-order'],
    ['when does the delivery with my parcel come', 'track-order'],
    ['I would like to return these', 'start-return'],
    ['change my password', undefined],
    ['', undefined],
  ])('without a topic, the words of a transaction decide: "%s"', (text, name) => {
    expect(chooseAction({ understanding: transaction, actions, text })?.name).toBe(name);
  });

  test('a question that is no transaction starts nothing', () => {
    expect(
      chooseAction({ understanding: UNKNOWN_UNDERSTANDING, actions, text: 'please track my order' }),
    ).toBeUndefined();
  });
});

describe('permit', () => {
  const known = { verified: true, externalId: 'c1' };
  test.each([
    ['read', 'none', {}, 'go'],
    ['read', 'verified', known, 'go'],
    ['read', 'verified', {}, 'identity-missing'],
    ['read', 'verified', { verified: true }, 'identity-missing'],
    ['change', 'none', {}, 'confirm'],
    ['change', 'verified', known, 'confirm'],
    ['change', 'verified', { externalId: 'c1' }, 'identity-missing'],
  ] as const)('%s with identity %s for %j: %s', (effect, identity, customer, permission) => {
    expect(permit({ effect, identity }, { verified: false, ...customer })).toBe(permission);
  });
});
