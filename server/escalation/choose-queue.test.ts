import { describe, expect, test } from 'vitest';
import { QueueSchema, UNKNOWN_UNDERSTANDING, type Understanding } from '#server/kernel/index.ts';
import { chooseQueue, type QueueFacts } from './choose-queue.ts';

const read = (part: Partial<Understanding> = {}): Understanding => ({ ...UNKNOWN_UNDERSTANDING, ...part });
const complaint = { value: 'complaint' as const, confidence: 1 };

describe('without queues of its own a company has plain names', () => {
  test.each<[string, QueueFacts]>([
    ['security', { understanding: read({ signals: ['security_emergency'] }) }],
    ['orders', { understanding: read({ intent: complaint }), topic: { id: 'x', queue: 'orders' } }],
    ['complaints', { understanding: read({ intent: complaint }) }],
    ['complaints', { understanding: read({ signals: ['legal_threat'] }) }],
    ['general', { understanding: read() }],
  ])('%s', (queue, facts) => {
    expect(chooseQueue(facts)).toBe(queue);
  });
});

describe('the company’s queues', () => {
  const queues = [
    { name: 'urgent', when: { signals: ['safety_emergency' as const, 'security_emergency' as const] } },
    { name: 'vip-fr', when: { segments: ['vip' as const], languages: ['fr'] } },
    { name: 'french', when: { languages: ['fr'] } },
    { name: 'mail', when: { channels: ['email' as const] } },
    { name: 'returns', when: { topics: ['refund', 'exchange'] } },
    { name: 'warranty' },
  ].map((queue) => QueueSchema.parse(queue));
  const facts = (part: Partial<QueueFacts> = {}): QueueFacts => ({
    queues,
    understanding: read(),
    language: 'en',
    channel: 'widget',
    segment: 'standard',
    ...part,
  });

  test.each<[string, QueueFacts]>([
    ['urgent', facts({ understanding: read({ signals: ['greeting', 'safety_emergency'] }), language: 'fr' })],
    ['vip-fr', facts({ segment: 'vip', language: 'fr' })],
    ['french', facts({ language: 'fr', topic: { id: 'refund' } })],
    ['mail', facts({ channel: 'email' })],
    ['returns', facts({ topic: { id: 'exchange', queue: 'warranty' } })],
  ])('the first that matches in every list takes the case: %s', (queue, given) => {
    expect(chooseQueue(given)).toBe(queue);
  });

  test('a queue without a match takes the topics that name it', () => {
    expect(chooseQueue(facts({ topic: { id: 'repair', queue: 'warranty' } }))).toBe('warranty');
  });

  test('no case goes to a queue that the company does not have', () => {
    expect(chooseQueue(facts({ understanding: read({ intent: complaint }) }))).toBe('general');
    expect(chooseQueue(facts({ topic: { id: 'x', queue: 'gone' } }))).toBe('general');
  });
});
