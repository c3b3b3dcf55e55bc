import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AgentId, type ConversationId, type Queue, QueueSchema } from '#server/kernel/index.ts';
import { assign, type WaitingCase } from './assign.ts';
import type { DeskAgent } from './types.ts';

const agent = (id: string, part: Partial<DeskAgent> = {}): DeskAgent => ({
  id: id as AgentId,
  skills: [],
  languages: [],
  queues: [],
  capacity: 3,
  presence: 'online',
  load: 0,
  ...part,
});
let made = 0;
const waiting = (part: Partial<WaitingCase> = {}): WaitingCase => ({
  conversationId: `cnv_${made++}` as ConversationId,
  queue: 'turns',
  language: 'en',
  declinedBy: [],
  ...part,
});
const queues = [
  { name: 'turns', assignment: 'round-robin' },
  { name: 'least', assignment: 'least-busy' },
  { name: 'repairs', assignment: 'round-robin', skills: ['repairs'] },
  { name: 'hand', assignment: 'manual' },
].map((queue) => QueueSchema.parse(queue));
const given = (cases: WaitingCase[], agents: DeskAgent[], of: Queue[] = queues) =>
  assign(cases, of, agents).map(({ agentId }) => agentId);

describe('assign', () => {
  test('in turn: the one who was given a case longest ago is next', () => {
    const agents = [
      agent('anna', { lastGivenAt: new Date(20) }),
      agent('ben', { lastGivenAt: new Date(10) }),
      agent('carl'),
    ];
    expect(given([waiting(), waiting(), waiting(), waiting()], agents)).toEqual([
      'carl',
      'ben',
      'anna',
      'carl',
    ]);
  });

  test('least busy: the one with the fewest conversations, counted with what was just given', () => {
    const agents = [agent('anna', { load: 2 }), agent('ben', { load: 1 })];
    const cases = [1, 2, 3, 4].map(() => waiting({ queue: 'least' }));
    expect(given(cases, agents)).toEqual(['ben', 'anna', 'ben']);
  });

  test('from a manual queue nothing is given', () => {
    expect(given([waiting({ queue: 'hand' }), waiting({ queue: 'unheard-of' })], [agent('anna')])).toEqual(
      [],
    );
  });

  test.each<[string, DeskAgent, Partial<WaitingCase>]>([
    ['is away', agent('anna', { presence: 'away' }), {}],
    ['is offline', agent('anna', { presence: 'offline' }), {}],
    ['has no room', agent('anna', { load: 3 }), {}],
    ['lacks the skill', agent('anna', { skills: ['sewing'] }), { queue: 'repairs' }],
    ['works in other queues', agent('anna', { queues: ['least'] }), {}],
    ['does not write the language', agent('anna', { languages: ['fr'] }), {}],
    ['declined it', agent('anna'), { declinedBy: ['anna' as AgentId] }],
  ])('nobody is given a case who %s', (_why, candidate, part) => {
    expect(given([waiting(part)], [candidate])).toEqual([]);
  });

  test('whoever knows the case gets it when online, also from a manual queue and without room', () => {
    const preferredAgent = 'ben' as AgentId;
    const agents = [agent('anna'), agent('ben', { load: 9 })];
    expect(given([waiting({ queue: 'hand', preferredAgent })], agents)).toEqual(['ben']);
    expect(given([waiting({ preferredAgent })], [agent('anna'), agent('ben', { presence: 'away' })])).toEqual(
      ['anna'],
    );
  });

  test('a case that nobody can be given does not hold up the next one', () => {
    expect(given([waiting({ queue: 'repairs' }), waiting()], [agent('anna')])).toEqual(['anna']);
  });

  test('never more than an agent’s room, never to who is not able, each case once', () => {
    const anyAgent = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      load: fc.nat(3),
      capacity: fc.nat(4),
      presence: fc.constantFrom('online' as const, 'away' as const, 'offline' as const),
      skills: fc.subarray(['repairs']),
      queues: fc.subarray(['turns', 'least']),
    });
    const anyCase = fc.record({ queue: fc.constantFrom('turns', 'least', 'repairs', 'hand') });
    fc.assert(
      fc.property(
        fc.uniqueArray(anyAgent, { selector: ({ id }) => id }),
        fc.array(anyCase, { maxLength: 8 }),
        (agents, parts) => {
          const desk = agents.map(({ id, ...part }) => agent(id, part));
          const cases = parts.map(waiting);
          const assigned = assign(cases, queues, desk);
          expect(new Set(assigned.map(({ conversationId }) => conversationId)).size).toBe(assigned.length);
          for (const { id, load, capacity, presence } of desk) {
            const got = assigned.filter(({ agentId }) => agentId === id).length;
            if (got > 0) {
              expect(presence).toBe('online');
              expect(load + got).toBeLessThanOrEqual(capacity);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
