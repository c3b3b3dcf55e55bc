import { describe, expect, test } from 'vitest';
import { type CustomerId, type Draft, type Message, UNKNOWN_UNDERSTANDING } from '#server/kernel/index.ts';
import { buildPacket } from './build-packet.ts';
import { summarise } from './summarise.ts';
import type { PacketInput } from './types.ts';

const says = (author: Message['author'], ...texts: string[]) =>
  texts.map((text) => ({ author, text, createdAt: new Date(0) }));
const input = (part: Partial<PacketInput> = {}): PacketInput => ({
  rule: 'below-threshold',
  reasons: ['confidence 0.31 is below 0.5'],
  understanding: UNKNOWN_UNDERSTANDING,
  customer: {
    id: 'cus_1' as CustomerId,
    segment: 'standard',
    verified: false,
    createdAt: new Date(0),
    earlierConversations: 0,
  },
  messages: says('customer', 'Hello!', 'Do your tents survive snow loads of 50 kg?'),
  ...part,
});
const passage = (articleId: string, title: string) => ({
  passageId: `p_${articleId}`,
  articleId,
  version: 1,
  sourceId: 'faq',
  path: `${articleId}.md`,
  title,
  headingPath: [],
  language: 'en',
  kind: 'body' as const,
  text: 'text',
  score: 1,
});
const unsure: Draft = {
  kind: 'unsure',
  language: 'en',
  paragraphs: [],
  citations: [],
  choices: [],
  confidence: 0.31,
  checks: [],
  retrieved: [passage('tents', 'Tents'), passage('tents', 'Tents'), passage('snow', 'Snow')],
  by: 'embedded',
};

describe('summarise', () => {
  test.each([
    [
      ['Hi', 'My stove does not light.', 'ok', 'I have tried two different gas cartridges already'],
      'My stove does not light. I have tried two different gas cartridges already',
    ],
    [['Bonjour', 'Je veux parler à quelqu’un'], 'Je veux parler à quelqu’un'],
    [['help'], 'help'],
    [[''], 'The customer has not said what they want.'],
    [
      ['Order FP-10231 vs. v2.5 is late. Where is it? I paid €189.50 for it on Monday!'],
      'Order FP-10231 vs. v2.5 is late. I paid €189.50 for it on Monday!',
    ],
  ])('%j', (texts, summary) => expect(summarise(says('customer', ...texts))).toBe(summary));

  test('only the customer’s words, two sentences at most, and short ones', () => {
    const long = `${'word '.repeat(200)}end.`;
    const summary = summarise([
      ...says('assistant', 'I am the assistant.'),
      ...says('customer', long, long, long),
    ]);
    expect(summary).not.toContain('assistant');
    expect(summary.length).toBeLessThan(500);
  });
});

describe('buildPacket', () => {
  test('says what was tried, with the nearest sources and why it was not sent', () => {
    const packet = buildPacket(input({ drafts: [{ draft: unsure, reasons: ['no passage supports it'] }] }));
    expect(packet.summary).toBe('Do your tents survive snow loads of 50 kg?');
    expect(packet.tried).toMatchObject([
      {
        why: 'no passage supports it',
        sources: [
          { number: 1, title: 'Tents' },
          { number: 2, title: 'Snow' },
        ],
      },
    ]);
    expect(packet.suggestedNextStep).toContain('"Tents"');
    expect(packet.transcript).toHaveLength(2);
  });

  test('an action whose effect is not known is the first thing to look at', () => {
    const actions = [{ name: 'start-return', state: 'unknown', summary: 'start-return: unknown' }];
    expect(buildPacket(input({ rule: 'anger', actions })).suggestedNextStep).toMatch(
      /Check in the system whether "start-return"/,
    );
    const failed = [{ name: 'start-return', state: 'failed', summary: '' }];
    expect(buildPacket(input({ actions: failed })).suggestedNextStep).toMatch(/by hand/);
  });

  test.each([
    ['legal-threat', /legal/],
    ['safety-emergency', /danger/],
    ['security-emergency', /account/],
    ['staff-complaint', /team lead/],
    ['exception-request', /exception/],
    ['anger', /Acknowledge/],
    ['customer-asks-for-human', /go on where it stopped/],
    ['a-rule-of-our-own', /Answer the question/],
  ])('rule %s suggests a next step', (rule, step) => {
    expect(buildPacket(input({ rule })).suggestedNextStep).toMatch(step);
  });
});

describe('what the next person need not ask', () => {
  const entity = (key: 'order_number' | 'amount', value: string) => ({ key, value, raw: value });
  const readings = [
    { seq: 1, emotion: 'neutral' as const, entities: [entity('order_number', 'FP-10231')] },
    { seq: 3, emotion: 'frustrated' as const, entities: [entity('order_number', 'FP-10231')] },
  ];

  test('how the customer felt is there message by message', () => {
    expect(buildPacket(input({ readings })).emotions).toEqual([
      { seq: 1, value: 'neutral' },
      { seq: 3, value: 'frustrated' },
    ]);
  });

  test('what was given in messages, in actions and by signing in is known, each value once', () => {
    const customer = { ...input().customer, name: 'Nora', email: 'nora@example.com' };
    const understanding = { ...UNKNOWN_UNDERSTANDING, entities: [entity('amount', '49 EUR')] };
    const actions = [
      {
        name: 'start-return',
        state: 'succeeded',
        summary: '',
        values: { order_number: 'FP-10231', reason: 'small' },
      },
    ];
    const packet = buildPacket(input({ customer, understanding, readings, actions }));
    expect(packet.known).toEqual([
      { key: 'name', value: 'Nora' },
      { key: 'email', value: 'nora@example.com' },
      { key: 'order_number', value: 'FP-10231' },
      { key: 'amount', value: '49 EUR' },
      { key: 'reason', value: 'small' },
    ]);
    expect(packet.actions).toEqual([{ name: 'start-return', state: 'succeeded', summary: '' }]);
  });

  test('who they are and how their earlier conversations ended is a few sentences', () => {
    const customer = {
      ...input().customer,
      name: 'Nora',
      verified: true,
      segment: 'vip' as const,
      language: 'fr',
      earlierConversations: 4,
    };
    const earlier = [
      { at: new Date('2026-11-02T10:00:00Z'), topic: 'Returns', closedBy: 'agent' as const, rating: 2 },
      { at: new Date('2026-10-01T10:00:00Z') },
    ];
    expect(buildPacket(input({ customer, earlier })).profile).toBe(
      'Nora: a high-value customer, signed in, writes French. 4 earlier conversations: ' +
        '2026-11-02 about Returns, settled by an agent, rated 2 of 5; ' +
        '2026-10-01 about something without a topic, still open.',
    );
    expect(buildPacket(input()).profile).toBe('A visitor: not signed in. This is the first conversation.');
  });
});
