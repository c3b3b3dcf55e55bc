import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listEvents } from '#server/conversations/index.ts';
import { expectAnswer, findClock, findOpenEscalation, readState } from '#server/escalation/index.ts';
import { type ConversationId, HoursSchema, SlaSchema } from '#server/kernel/index.ts';
import type { Jobs } from '#server/platform/jobs/index.ts';
import { ANNA, type Desk, openDesk, requirement } from '#server/testing/index.ts';

const HUMAN = 'I want to talk to a human';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const KINDS = [['embedded', true] as const, ['server', requirement('postgres') !== undefined] as const];

describe.each(KINDS)('SLA, %s database', (kind, isThere) => {
  describe.skipIf(!isThere)('', () => {
    let desk: Desk;
    let node: Desk['nodes'][0];
    let jobs: Jobs[];
    let id: ConversationId;
    beforeAll(async () => {
      desk = await openDesk(kind, [{}, {}]);
      node = desk.nodes[0];
      await desk.change(({ company }) => {
        company.sla = SlaSchema.parse({
          first_answer: { low: '4h', medium: '1h' },
          resolution: { low: '24h', medium: '16h', high: '8h' },
        });
      });
      jobs = start();
    });
    beforeEach(async () => {
      id = await desk.open();
    });
    afterAll(async () => {
      await stop();
      await desk?.close();
    });

    const start = () => desk.nodes.map((each) => each.startJobs());
    const stop = async () => {
      for (const each of jobs ?? []) await each[Symbol.asyncDispose]();
    };
    const pass = async (ms: number) => {
      desk.pass(ms);
      await Promise.all(jobs.map((each) => each.runDue()));
    };
    const state = async () => {
      const clock = await findClock(node.db, id);
      return clock && readState(clock, node.clock.now());
    };
    const dueIn = async () =>
      Math.round(((await state())!.dueAt.getTime() - node.clock.now().getTime()) / MINUTE);
    const marks = async () => {
      const events = await listEvents(node.db, id, ['sla.warning', 'sla.breached']);
      return events.map(({ data }) => (data as { rule: string }).rule);
    };

    test('the clock begins with the escalation, in the same moment', async () => {
      await desk.say(id, HUMAN);
      expect(await state()).toMatchObject({ kind: 'first-answer', state: 'running' });
      expect(await dueIn()).toBe(240);
    });

    test('it stops for the customer’s answer, goes on when they write, and ends with the case', async () => {
      await desk.say(id, HUMAN);
      await node.inbox.take(id, ANNA);
      desk.pass(HOUR);
      await node.inbox.reply(id, ANNA, 'Which order is it about?');
      await pass(5 * MINUTE);
      expect(await state()).toMatchObject({ kind: 'resolution', state: 'paused' });
      await pass(48 * HOUR);
      expect([await state(), await marks()]).toMatchObject([{ state: 'paused' }, []]);
      await desk.say(id, 'FP-10231');
      await pass(5 * MINUTE);
      expect(await state()).toMatchObject({ state: 'running' });
      expect(Math.round((await state())!.pausedMs / MINUTE)).toBe(48 * 60 + 5);
      await node.inbox.resolve(id, ANNA);
      await pass(MINUTE);
      expect(await state()).toBeUndefined();
      await pass(100 * HOUR);
      expect(await marks()).toEqual([]);
    });

    test('a warning, then the breach: each once, on two nodes and over restarts', async () => {
      await desk.say(id, HUMAN);
      await pass(190 * MINUTE);
      expect(await marks()).toEqual([]);
      await pass(3 * MINUTE);
      expect((await state())?.state).toBe('warning');
      for (let round = 0; round < 3; round++) {
        await pass(MINUTE);
        await stop();
        jobs = start();
        await pass(MINUTE);
      }
      expect(await marks()).toEqual(['sla-first-answer-warning']);
      await stop();
      desk.pass(2 * HOUR);
      jobs = start();
      for (let round = 0; round < 3; round++) await pass(MINUTE);
      expect(await marks()).toEqual(['sla-first-answer-warning', 'sla-first-answer-breached']);
      expect((await state())?.state).toBe('breached');
    });

    test('a breach makes the case more pressing, and the trace says why', async () => {
      await desk.say(id, HUMAN);
      await pass(5 * HOUR);
      expect((await desk.read(id)).conversation).toMatchObject({
        priority: 'medium',
        rule: 'customer-asks-for-human',
      });
      expect((await findOpenEscalation(node.db, id))?.priority).toBe('medium');
      const events = await listEvents(node.db, id, ['sla.breached']);
      expect(events.map(({ data }) => data)).toMatchObject([
        { rule: 'sla-first-answer-breached', kind: 'first-answer', priority: { from: 'low', to: 'medium' } },
      ]);
      // Missed at its time, whatever the higher priority would have asked.
      expect((await state())!.dueAt.getTime()).toBeGreaterThan(node.clock.now().getTime() - HOUR - MINUTE);
      // 16 hours after the start, the target of the higher priority, and no longer 24.
      expect(
        (await findClock(node.db, id))!.targets.resolution.dueAt.getTime() - node.clock.now().getTime(),
      ).toBeLessThan(11 * HOUR + MINUTE);
    });

    test('both targets can be missed, each once', async () => {
      await desk.say(id, HUMAN);
      for (let hour = 0; hour < 30; hour += 3) await pass(3 * HOUR);
      expect(await marks()).toEqual([
        'sla-first-answer-breached',
        'sla-resolution-warning',
        'sla-resolution-breached',
      ]);
      expect((await desk.read(id)).conversation.priority).toBe('high');
    });

    test('a conversation that is closed and opened again begins anew', async () => {
      await desk.say(id, HUMAN);
      await pass(200 * MINUTE);
      await node.inbox.take(id, ANNA);
      await node.inbox.resolve(id, ANNA);
      await pass(MINUTE);
      await desk.say(id, 'It is broken again, please look at it');
      await pass(MINUTE);
      expect((await desk.read(id)).conversation.control).toBe('queue');
      expect(await state()).toMatchObject({ kind: 'first-answer', state: 'running', pausedMs: 0 });
      expect(await dueIn()).toBeGreaterThan(55);
    });

    test('handed back to the assistant, nothing runs; escalated again, it begins anew', async () => {
      await desk.say(id, HUMAN);
      await node.inbox.handBack(id, ANNA);
      await pass(MINUTE);
      expect(await state()).toBeUndefined();
      await pass(HOUR);
      await desk.say(id, HUMAN);
      expect(await dueIn()).toBe(240);
    });

    test('other hours or targets move the clocks that run', async () => {
      await desk.say(id, HUMAN);
      await desk.change(({ company }) => {
        company.sla.first_answer.low = '2h';
      });
      await pass(3000);
      expect(await dueIn()).toBe(120);
      await desk.change(({ company }) => {
        company.sla.first_answer.low = '4h';
      });
      await pass(3000);
      expect(await dueIn()).toBe(240);
    });

    test('the usual wait comes from at least ten first answers of the queue, and keeps to the hours', async () => {
      const expected = (hours?: object) =>
        expectAnswer(
          node.db,
          { timezone: 'UTC', ...(hours ? { hours: HoursSchema.parse(hours) } : {}) },
          'general',
          node.clock.now(),
        );
      await node.db.deleteFrom('sla_clock').execute();
      for (let answered = 0; answered < 10; answered++) {
        expect(await expected()).toEqual({});
        const each = await desk.open();
        await desk.say(each, HUMAN);
        await node.inbox.take(each, ANNA);
        desk.pass((answered < 8 ? 10 : 90) * MINUTE);
        await node.inbox.reply(each, ANNA, 'Hello, how can I help?');
        await pass(3000);
      }
      const wait = (await expected()).expectedAt!.getTime() - node.clock.now().getTime();
      expect(Math.round(wait / MINUTE)).toBe(10);
      const day = node.clock.now().toISOString().slice(0, 10);
      const closed = await expected({
        week: { monday: ['09:00-17:00'] },
        holidays: [{ date: day, name: 'Today' }],
      });
      expect(closed.opensAt!.getUTCDay()).toBe(1);
      expect(closed.expectedAt!.getTime() - closed.opensAt!.getTime()).toBeGreaterThanOrEqual(
        10 * MINUTE - 1000,
      );
    });
  });
});
