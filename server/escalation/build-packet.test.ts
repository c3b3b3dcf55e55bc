import { describe, expect, test } from 'vitest';
import { type CustomerId, type Draft, type Message, UNKNOWN_UNDERSTANDING } from '#server/kernel/index.ts';
import { buildPacket } from './build-packet.ts';
import { chooseQueue } from './choose-queue.ts';
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

describe('chooseQueue', () => {
  const understood = (part: object) => ({ ...UNKNOWN_UNDERSTANDING, ...part });
  test.each([
    ['general', {}, undefined],
    ['returns', {}, 'returns'],
    ['complaints', { intent: { value: 'complaint', confidence: 1 } }, undefined],
    ['returns', { intent: { value: 'complaint', confidence: 1 } }, 'returns'],
    ['complaints', { signals: ['legal_threat'] }, undefined],
    ['security', { signals: ['security_emergency'] }, 'returns'],
  ])('%s', (queue, part, ofTopic) => {
    expect(chooseQueue({ understanding: understood(part), topic: { queue: ofTopic } })).toBe(queue);
  });
});
