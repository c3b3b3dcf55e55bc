import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ConversationView, InboxConversation, InboxItem, InboxList } from '#contract';
import {
  openConversation,
  requirement,
  signInAgent,
  startTestApp,
  type TestAgent,
  type TestApp,
  type TestCustomer,
} from '#server/testing/index.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** 10:00 in Aarhus. */
const MONDAY = Date.parse('2026-11-23T09:00:00Z');
const FRIDAY_NIGHT = Date.parse('2026-11-27T21:00:00Z');
const KINDS = [['embedded', true] as const, ['server', requirement('postgres') !== undefined] as const];

describe.each(KINDS)('the demo shop over a week, %s database', (database, isThere) => {
  describe.skipIf(!isThere)('', () => {
    let app: TestApp;
    let agent: TestAgent;
    let ahead = MONDAY - Date.now();
    const clock = { now: () => new Date(Date.now() + ahead) };
    beforeAll(async () => {
      app = await startTestApp({ database, overrides: { clock } });
      await jump(0);
    });
    afterAll(() => app?.close());

    /** Moves the clock; a session does not outlive that, so the agent signs in again. */
    const jump = async (ms: number) => {
      ahead += ms;
      agent = await signInAgent(app.url, { email: app.adminEmail, password: app.adminPassword });
    };
    const itemOf = async (id: string): Promise<InboxItem> => {
      const { items } = (await (await agent.call('GET', '/v1/inbox')).json()) as InboxList;
      return items.find((item) => item.id === id)!;
    };
    const detailOf = async (id: string) =>
      (await (await agent.call('GET', `/v1/inbox/${id}`)).json()) as InboxConversation;
    /** The server's own timers do the work; the test only waits for what they show. */
    const see = async (id: string, state: string | undefined): Promise<InboxItem> => {
      let item = await itemOf(id);
      const look = async () => {
        item = await itemOf(id);
        return item.sla?.state;
      };
      await expect.poll(look, { interval: 250 }).toBe(state);
      return item;
    };
    const read = async (customer: TestCustomer) =>
      (await (await customer.call('GET', '')).json()) as ConversationView;

    test('a case nobody answers: a warning, the breach, a higher priority; the answer pauses it, the end stops it', async () => {
      const customer = await openConversation(app.url);
      const told: unknown[] = [];
      const stop = app.candor.bus.subscribe('inbox', (event) => {
        const { type, conversationId, kind, mark } = event as Record<string, string>;
        if (type === 'sla' && conversationId === customer.id) told.push([kind, mark]);
      });
      const sent = await customer.say('I want to talk to a human please');
      expect(sent).toMatchObject({ outcome: 'escalated', control: 'queue' });
      expect(sent.replies[0]!.text).not.toContain('away');
      expect((await read(customer)).waiting).toEqual({ queue: expect.any(String), position: 1 });
      const fresh = await see(customer.id, 'running');
      expect(fresh).toMatchObject({ priority: 'low', sla: { kind: 'first-answer' } });
      // The shop's target for low priority is four hours of its working day.
      expect(Date.parse(fresh.sla!.dueAt)).toBeGreaterThan(MONDAY + 4 * HOUR - 1000);

      await jump(3.3 * HOUR);
      await see(customer.id, 'warning');
      await expect.poll(async () => (await detailOf(customer.id)).slaMarks?.length).toBe(1);
      await jump(HOUR);
      const late = await see(customer.id, 'breached');
      await expect.poll(async () => (await itemOf(customer.id)).priority).toBe('medium');
      expect(late.sla!.dueAt).toBe(fresh.sla!.dueAt);
      const detail = await detailOf(customer.id);
      expect(detail.item.sla).toMatchObject({ kind: 'first-answer', state: 'breached' });
      expect(detail.slaMarks).toMatchObject([
        { rule: 'sla-first-answer-warning', mark: 'warning' },
        { rule: 'sla-first-answer-breached', mark: 'breached', priority: { from: 'low', to: 'medium' } },
      ]);

      await expect
        .poll(() => told)
        .toEqual([
          ['first-answer', 'warning'],
          ['first-answer', 'breached'],
        ]);
      stop();
      await agent.call('POST', `/v1/inbox/${customer.id}/take`, {});
      expect((await read(customer)).waiting).toBeUndefined();
      await agent.call('POST', `/v1/inbox/${customer.id}/reply`, { text: 'Hello, which order is it about?' });
      expect(await see(customer.id, 'paused')).toMatchObject({ sla: { kind: 'resolution' } });
      await jump(24 * HOUR);
      await customer.say('FP-10231');
      const resumed = await see(customer.id, 'running');
      // A whole working day and no night.
      expect(Math.round(resumed.sla!.pausedMs! / HOUR)).toBe(8);
      await agent.call('POST', `/v1/inbox/${customer.id}/resolve`, {});
      await see(customer.id, undefined);
    });

    test('by day a covered question waits like everything else', async () => {
      const customer = await openConversation(app.url);
      await customer.say('I want to talk to a human please');
      expect((await customer.say('How long do I have to return something?')).outcome).toBe('acknowledged');
    });

    test('on a Friday night: when people are back, covered questions answered, the rest acknowledged once', async () => {
      await jump(FRIDAY_NIGHT - clock.now().getTime());
      const customer = await openConversation(app.url);
      const sent = await customer.say('I want to talk to a human please');
      expect(sent.replies[0]!.text).toContain('answers from Monday 9:00 (Central European Time)');
      expect((await read(customer)).waiting).toMatchObject({
        opensAt: '2026-11-30T08:00:00.000Z',
      });

      const covered = await customer.say('How long do I have to return something?');
      expect(covered).toMatchObject({ outcome: 'answered', control: 'queue' });
      expect(covered.replies[0]!.citations.length).toBeGreaterThan(0);
      expect(covered.replies[0]!.text).toMatch(/30 days.*A person on our team has your case.*Monday 9:00/s);

      const other = await customer.say('My card was charged twice');
      expect(other).toMatchObject({ outcome: 'acknowledged', control: 'queue' });
      expect(other.replies[0]!.text).toContain('answers from Monday 9:00');
      const again = await customer.say('It was on the 3rd of November');
      expect(again).toMatchObject({ outcome: 'recorded', control: 'queue', replies: [] });
      expect((await itemOf(customer.id)).rule).toBe('customer-asks-for-human');
    });

    test('what the policy would not answer by day is not answered by night', async () => {
      const customer = await openConversation(app.url);
      await customer.say('I want to talk to a human please');
      const angry = await customer.say('This is outrageous!! How long do I have to return this garbage?!');
      expect(angry.outcome).toBe('acknowledged');
    });

    test('in French, to a French customer', async () => {
      const customer = await openConversation(app.url, { language: 'fr' });
      const sent = await customer.say('Je veux parler à une personne');
      expect(sent.replies[0]!.text).toContain('à partir de lundi à 9:00 (heure d’Europe centrale)');
    });
  });
});
