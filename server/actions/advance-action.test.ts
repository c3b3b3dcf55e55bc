import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ActionSchema,
  type ConversationId,
  type CustomerId,
  type CustomerProfile,
  type Entity,
  newId,
  type TurnId,
  UNKNOWN_UNDERSTANDING,
  type Understanding,
} from '#server/kernel/index.ts';
import { silentLogger } from '#server/platform/log/index.ts';
import { eachDatabase } from '#server/testing/databases.ts';
import {
  actionsMigrations,
  createActions,
  createGuardedFetch,
  type GuardedFetch,
  listActionRuns,
} from './index.ts';
import type { ActionStep, AdvanceInput } from './types.ts';

const text = (en: string) => ({ en, fr: `${en} (fr)` });
const RETURN = ActionSchema.parse({
  name: 'start-return',
  description: 'Start a return.',
  effect: 'change',
  identity: 'verified',
  slots: [
    { name: 'order', entity: 'order_number', pattern: '^FP-\\d{5}$', ask: text('Which order?') },
    {
      name: 'reason',
      ask: text('Why?'),
      choices: [
        { value: 'size', label: text('Wrong size'), words: { en: ['too small'] } },
        { value: 'faulty', label: text('Faulty or damaged') },
      ],
    },
  ],
  request: {
    method: 'POST',
    url: '{{env.SHOP_URL}}/returns',
    body: { order: '{{order}}' },
    timeout_ms: 30_000,
  },
  confirm: text('Return {{order}} ({{reason}})?'),
  replies: {
    select: 'result',
    when: { created: text('Done: {{number}}.') },
    not_found: text('No order {{order}}.'),
  },
});
const TRACK = ActionSchema.parse({
  name: 'track-order',
  description: 'Track an order.',
  effect: 'read',
  slots: [RETURN.slots[0]],
  request: { method: 'GET', url: '{{env.SHOP_URL}}/orders/{{order}}', timeout_ms: 30_000 },
  replies: { when: { default: text('Order {{order}} is {{status}}.') } },
});
const CUSTOMER: CustomerProfile = {
  id: 'cus_1' as CustomerId,
  externalId: 'cus-1001',
  segment: 'standard',
  verified: true,
  createdAt: new Date(0),
  earlierConversations: 0,
};
const order = (value: string): Entity => ({ key: 'order_number', raw: value, value });

eachDatabase(
  'advancing an action',
  () => actionsMigrations,
  (get) => {
    const effects: string[] = [];
    const seenKeys = new Map<string, string>();
    let requests = 0;
    const server = createServer(async (request, response) => {
      requests++;
      const body = await read(request);
      if (request.url === '/orders/FP-00404') return void response.writeHead(404).end('{}');
      if (request.url === '/orders/FP-00500') return void response.writeHead(500).end('oops');
      if (request.url === '/orders/FP-00409') return void response.writeHead(409).end('{}');
      if (request.url === '/orders/FP-00200') return void response.end('not json');
      if (request.url?.startsWith('/orders/')) return void response.end('{"status":"on its way\\u0000"}');
      const key = String(request.headers['idempotency-key']);
      const answer = seenKeys.get(key) ?? `{"result":"created","number":"RT-${effects.length + 1}"}`;
      if (!seenKeys.has(key)) effects.push(body);
      seenKeys.set(key, answer);
      if (body.includes('FP-00408')) return;
      response.end(answer);
    });
    let env = {};
    let host = '';
    beforeAll(async () => {
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
      env = { SHOP_URL: `http://${host}` };
    });
    afterAll(() => {
      server.closeAllConnections();
      server.close();
    });

    const real: GuardedFetch = (request, signal) =>
      createGuardedFetch({ allowedHosts: [host] })(request, signal);
    const open = (fetch: GuardedFetch = real, now = new Date('2026-11-21T10:00:00Z')) =>
      createActions({
        db: get(),
        clock: { now: () => now },
        log: silentLogger,
        env,
        allowedHosts: [host],
        fetch,
      });
    const commit = (step: ActionStep) => get().transaction().execute(step.save);

    /** A conversation of a test: what was pending is read from the database at each message, as a turn does. */
    function converse(action = RETURN, options: Partial<AdvanceInput> = {}) {
      const conversationId = newId('conversation');
      const step = async (
        message: string,
        understood: Partial<Understanding> = {},
        fetch?: GuardedFetch,
        save = true,
      ): Promise<ActionStep> => {
        const actions = open(fetch);
        const made = await actions.advance({
          conversationId,
          turnId: newId('turn') as TurnId,
          instanceKey: `msg_${message}`,
          action,
          pending: await actions.findPending(get(), conversationId),
          text: message,
          understanding: { ...UNKNOWN_UNDERSTANDING, ...understood },
          customer: CUSTOMER,
          language: 'en',
          history: [],
          ...options,
        });
        if (save) await commit(made);
        return made;
      };
      return { conversationId, step, pending: () => open().findPending(get(), conversationId) };
    }

    test('a read with everything known is done at once', async () => {
      const { conversationId, step } = converse(TRACK);
      const done = await step('where is FP-10231', { entities: [order('FP-10231')] });
      expect(done).toMatchObject({ kind: 'done', text: 'Order FP-10231 is on its way.' });
      expect(await listActionRuns(get(), conversationId)).toMatchObject([
        { action: 'track-order', state: 'succeeded', status: 200, values: { order: 'FP-10231' } },
      ]);
    });

    test('missing values are asked for one at a time, a change is confirmed with its values, then made once', async () => {
      const { step, pending } = converse();
      expect(await step('I want to return something')).toMatchObject({
        kind: 'needs-slot',
        slot: 'order',
        text: 'Which order?',
      });
      expect(await step('FP-10198')).toMatchObject({
        kind: 'needs-slot',
        slot: 'reason',
        choices: [{ label: 'Wrong size', value: 'Wrong size' }, { label: 'Faulty or damaged' }],
      });
      const confirm = await step('they are too small for me');
      expect(confirm).toMatchObject({
        kind: 'needs-confirmation',
        text: 'Return FP-10198 (Wrong size)?',
        choices: [{ value: 'Yes' }, { value: 'No' }],
      });
      const before = effects.length;
      expect(await step('Yes')).toMatchObject({ kind: 'done', text: expect.stringMatching(/^Done: RT-/) });
      expect(effects.length).toBe(before + 1);
      expect(await pending()).toBeUndefined();
    });

    test('a slot is not asked for twice: who does not give it gets a human', async () => {
      const { step, pending } = converse();
      await step('I want to return something');
      expect(await step('I do not have it')).toMatchObject({
        kind: 'failed',
        reason: expect.stringContaining('order'),
      });
      expect(await pending()).toBeUndefined();
    });

    test('declining cancels, another subject leaves, and neither keeps anything pending', async () => {
      const first = converse();
      await first.step('I want to return something');
      expect(await first.step('never mind')).toMatchObject({ kind: 'cancelled' });
      expect(await first.pending()).toBeUndefined();
      const second = converse();
      await second.step('I want to return something');
      expect(await second.step('what is your return address?')).toMatchObject({ kind: 'left' });
      expect(await second.pending()).toBeUndefined();
    });

    test('several values in one message are offered once', async () => {
      const { step } = converse(TRACK);
      const both = { entities: [order('FP-10231'), order('FP-10198')] };
      expect(await step('where are FP-10231 and FP-10198', both)).toMatchObject({
        kind: 'needs-slot',
        choices: [{ value: 'FP-10231' }, { value: 'FP-10198' }],
      });
      expect(await step('both!', both)).toMatchObject({ kind: 'failed' });
    });

    test('what was said before is used, the newest first', async () => {
      const history = [
        { author: 'customer' as const, text: 'about FP-11111' },
        { author: 'agent' as const, text: 'is it FP-33333?' },
        { author: 'customer' as const, text: 'or FP-22222' },
      ];
      expect(await converse(TRACK, { history }).step('where is it?')).toMatchObject({
        text: expect.stringContaining('FP-22222'),
      });
      const historyEntities = [order('FP-44444'), order('FP-55555')];
      expect(await converse(TRACK, { history, historyEntities }).step('where is it?')).toMatchObject({
        text: expect.stringContaining('FP-55555'),
      });
    });

    test('a correction at the confirmation is confirmed anew; an unclear answer is asked again once', async () => {
      const { step } = converse();
      const before = effects.length;
      await step('return it, it is too small', { entities: [order('FP-10198')] });
      expect(await step('no, FP-10205', { entities: [order('FP-10205')] })).toMatchObject({
        kind: 'needs-confirmation',
        text: 'Return FP-10205 (Wrong size)?',
      });
      expect(await step('hm')).toMatchObject({ kind: 'needs-confirmation' });
      expect(await step('hmm')).toMatchObject({ kind: 'failed' });
      expect(effects.length).toBe(before);

      const again = converse();
      await again.step('return it, it is too small', { entities: [order('FP-10198')] });
      expect(await again.step('hm')).toMatchObject({ kind: 'needs-confirmation' });
      expect(await again.step('No')).toMatchObject({ kind: 'cancelled' });
      expect(effects.length).toBe(before);
    });

    test('a correction of another value is not the free text that was asked for, and does not use up the question', async () => {
      const slots = [RETURN.slots[0]!, { ...RETURN.slots[1]!, free_text: true }];
      const { step } = converse({ ...RETURN, slots });
      await step('return FP-10231', { entities: [order('FP-10231')] });
      const corrected = await step('FP-10198', { entities: [order('FP-10198')] });
      expect(corrected).toMatchObject({ kind: 'needs-slot', slot: 'reason' });
      expect(await step('the colour bores me')).toMatchObject({
        kind: 'needs-confirmation',
        text: 'Return FP-10198 (the colour bores me)?',
      });
    });

    test('own data needs a customer whose identity was verified, also for a pending action', async () => {
      const before = requests;
      const stranger = converse(RETURN, { customer: { ...CUSTOMER, verified: false } });
      expect(await stranger.step('return FP-10198')).toMatchObject({
        kind: 'not-possible',
        reason: 'identity-missing',
      });
      expect(requests).toBe(before);
    });

    test.each([
      ['FP-00404', 'not-possible', 'not-found'],
      ['FP-00500', 'failed', 'failed'],
      ['FP-00409', 'failed', 'failed'],
      ['FP-00200', 'failed', 'failed'],
    ])('an answer that cannot be used is no reply: %s → %s', async (number, kind, state) => {
      const { conversationId, step } = converse(TRACK);
      expect(await step('where is it', { entities: [order(number)] })).toMatchObject({ kind });
      expect(await listActionRuns(get(), conversationId)).toMatchObject([{ state }]);
    });

    test('a number that was not found may be corrected once; anything else goes on without the action', async () => {
      const mistyped = { entities: [order('FP-00404')] };
      const first = converse(TRACK);
      expect(await first.step('where is FP-00404', mistyped)).toMatchObject({ kind: 'not-possible' });
      const corrected = { entities: [order('FP-10231')] };
      expect(await first.step('sorry, FP-10231', corrected)).toMatchObject({ kind: 'done' });
      const second = converse(TRACK);
      await second.step('where is FP-00404', mistyped);
      expect(await second.step('ok thanks')).toMatchObject({ kind: 'left' });
      const third = converse(TRACK);
      await third.step('where is FP-00404', mistyped);
      expect(await third.step('it is FP-00404', mistyped)).toMatchObject({ kind: 'not-possible' });
      expect(await third.pending()).toBeUndefined();
    });

    test('a change whose answer never came is unknown and goes to a human', async () => {
      const request = { ...RETURN.request, timeout_ms: 1000 };
      const { conversationId, step } = converse({ ...RETURN, request });
      await step('return it, too small', { entities: [order('FP-00408')] });
      expect(await step('yes')).toMatchObject({
        kind: 'failed',
        reason: expect.stringContaining('may have been done'),
      });
      expect(await listActionRuns(get(), conversationId)).toMatchObject([
        { state: 'unknown', action: 'start-return' },
      ]);
    });

    test('killed after the effect: the turn that runs again has the same answer and no second effect', async () => {
      const { step, conversationId } = converse();
      await step('return it, too small', { entities: [order('FP-10198')] });
      const before = effects.length;
      const killed: GuardedFetch = async (request) => {
        await real(request);
        throw new Error('killed');
      };
      await expect(step('yes', {}, killed)).rejects.toThrow('killed');
      expect(await listActionRuns(get(), conversationId)).toMatchObject([{ state: 'started' }]);
      expect(await step('yes')).toMatchObject({ kind: 'done' });
      expect(effects.length).toBe(before + 1);
      expect(await listActionRuns(get(), conversationId)).toMatchObject([{ state: 'succeeded' }]);
    });

    test('killed after the answer was recorded: it is told again without a request, whatever was written since', async () => {
      const { step } = converse();
      await step('return it, too small', { entities: [order('FP-10198')] });
      const first = await step('yes', {}, real, false);
      const before = requests;
      const second = await step('yes\nno wait, stop');
      expect(second).toMatchObject({ kind: 'done' });
      expect(first.kind === 'done' && second.kind === 'done' && second.text === first.text).toBe(true);
      expect(requests).toBe(before);
    });

    test('killed in between and then declined: a human looks, nothing is sent', async () => {
      const { step } = converse();
      await step('return it, too small', { entities: [order('FP-10198')] });
      const killed: GuardedFetch = async () => {
        throw new Error('killed');
      };
      await expect(step('yes', {}, killed)).rejects.toThrow('killed');
      const before = requests;
      expect(await step('yes\nno wait, stop')).toMatchObject({
        kind: 'failed',
        reason: expect.stringContaining('not known'),
      });
      expect(requests).toBe(before);
    });

    test('five turns that race for the same yes have one effect and one answer', async () => {
      const { step, conversationId } = converse();
      await step('return it, too small', { entities: [order('FP-10198')] });
      const before = effects.length;
      const steps = await Promise.all([1, 2, 3, 4, 5].map(() => step('yes', {}, real, false)));
      expect(effects.length).toBe(before + 1);
      expect(new Set(steps.map((made) => made.kind === 'done' && made.text)).size).toBe(1);
      expect(await listActionRuns(get(), conversationId)).toHaveLength(1);
    });

    test('the same request again later is a new run with a new key', async () => {
      const { step, conversationId } = converse(TRACK);
      await step('where is FP-10231?', { entities: [order('FP-10231')] });
      await step('and now, where is FP-10231?', { entities: [order('FP-10231')] });
      const runs = await listActionRuns(get(), conversationId);
      expect(new Set(runs.map((run) => run.idempotencyKey)).size).toBe(2);
    });

    test('what was pending for a day is forgotten', async () => {
      const { step, conversationId } = converse();
      await step('I want to return something');
      const later = open(real, new Date('2026-11-22T10:00:01Z'));
      expect(await later.findPending(get(), conversationId as ConversationId)).toBeUndefined();
    });
  },
);

async function read(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) body += part;
  return body;
}
