import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ConversationView, InboxConversation } from '#contract';
import { signIdentity } from '#server/customers/index.ts';
import {
  openConversation,
  readEvents,
  signInAgent,
  startTestApp,
  type TestAgent,
  type TestApp,
  type TestCustomer,
} from '#server/testing/index.ts';

let app: TestApp;
let agent: TestAgent;
beforeAll(async () => {
  app = await startTestApp();
  agent = await signInAgent(app.url, { email: app.adminEmail, password: app.adminPassword });
});
afterAll(() => app?.close());

const tokenOf = (externalId: string) => signIdentity({ externalId }, app.identitySecret, app.candor.clock);
const resume = (identityToken: string) =>
  fetch(`${app.url}/v1/conversations/resume`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ identityToken }),
  });
const read = async (customer: TestCustomer) =>
  (await (await customer.call('GET', '')).json()) as ConversationView;

describe('a known customer on another device', () => {
  test('goes on with what is open; the first device keeps its secret', async () => {
    const first = await openConversation(app.url, { identityToken: await tokenOf('cus-devices') });
    await first.say('How long do I have to return something?');
    const answer = await resume(await tokenOf('cus-devices'));
    expect(answer.status).toBe(201);
    const { conversation, secret } = (await answer.json()) as {
      conversation: ConversationView;
      secret: string;
    };
    expect(conversation.id).toBe(first.id);
    expect(conversation.messages).toEqual((await read(first)).messages);
    expect(secret).not.toBe(first.secret);
    const second = await fetch(`${app.url}/v1/conversations/${first.id}`, {
      headers: { authorization: `Bearer ${secret}` },
    });
    expect(second.status).toBe(200);
  });

  test('finds nothing of anybody else, and nothing that was only opened', async () => {
    await openConversation(app.url, { identityToken: await tokenOf('cus-silent') });
    expect((await resume(await tokenOf('cus-silent'))).status).toBe(204);
    expect((await resume(await tokenOf('cus-nobody'))).status).toBe(204);
  });

  test('a forged token opens nothing', async () => {
    const forged = await signIdentity({ externalId: 'cus-devices' }, 'x'.repeat(40), app.candor.clock);
    expect((await resume(forged)).status).toBe(400);
  });
});

describe('what the customer says about an answer', () => {
  test('is kept with it, counts as a failed attempt, and only for answers of their own', async () => {
    const customer = await openConversation(app.url);
    const { message, replies } = await customer.say('How long do I have to return something?');
    const rate = (id: string, helpful: boolean) =>
      customer.call('PUT', `/messages/${id}/helpful`, { helpful });
    expect((await rate(replies[0]!.id, false)).status).toBe(204);
    expect((await rate(replies[0]!.id, false)).status).toBe(204);
    expect((await read(customer)).messages.at(-1)).toMatchObject({ helpful: false });
    const row = await app.candor.db
      .selectFrom('conversation')
      .select('failed_attempts')
      .where('id', '=', customer.id)
      .executeTakeFirstOrThrow();
    expect(row.failed_attempts).toBe(1);
    expect((await rate(message.id, true)).status).toBe(404);
    const stranger = await openConversation(app.url);
    expect(
      (await stranger.call('PUT', `/messages/${replies[0]!.id}/helpful`, { helpful: true })).status,
    ).toBe(404);
  });
});

describe('what a customer who waits is shown', () => {
  test('what the desk takes it for, in the words they corrected, and the address they left', async () => {
    const customer = await openConversation(app.url);
    await customer.say('I want to talk to a human about my tent');
    expect((await read(customer)).summary).toMatch(/tent/i);
    await customer.call('PUT', '/summary', { summary: 'My tent leaks at the seam.' });
    expect((await customer.call('PUT', '/email', { email: 'not an address' })).status).toBe(400);
    expect((await customer.call('PUT', '/email', { email: 'vera@example.com' })).status).toBe(204);
    expect(await read(customer)).toMatchObject({
      control: 'queue',
      summary: 'My tent leaks at the seam.',
      email: 'vera@example.com',
      waiting: { position: expect.any(Number) },
    });
    const seen = await agent.call('GET', `/v1/inbox/${customer.id}`);
    expect(((await seen.json()) as InboxConversation).customer).toMatchObject({
      email: 'vera@example.com',
      verified: false,
    });
  });

  test('an address that they gave makes nobody known', async () => {
    const customer = await openConversation(app.url);
    await customer.say('hello');
    await customer.call('PUT', '/email', { email: 'nora@example.com' });
    const { replies } = await customer.say('Where is my order FP-10231?');
    expect(replies[0]!.text).not.toContain('FJ483920175DK');
  });

  test('that the agent who has it writes, and nobody else', async () => {
    const customer = await openConversation(app.url);
    await customer.say('I want to talk to a human');
    const stop = new AbortController();
    const events = readEvents(
      await fetch(`${app.url}/v1/conversations/${customer.id}/events`, {
        headers: { authorization: `Bearer ${customer.secret}` },
        signal: stop.signal,
      }),
    );
    const types = async (state: string) => agent.call('POST', `/v1/inbox/${customer.id}/viewing`, { state });
    await types('typing');
    await agent.call('POST', `/v1/inbox/${customer.id}/take`, {});
    await types('typing');
    await types('viewing');
    const seen: unknown[] = [];
    for await (const { type, data } of events) {
      if (type === 'control') seen.push(data['control']);
      if (type === 'typing') seen.push(data['isTyping']);
      if (seen.at(-1) === false) break;
    }
    stop.abort();
    expect(seen).toEqual(['queue', 'agent', true, false]);
  });
});

test('a client knows its message again, and a question for a value says what it has to be', async () => {
  const customer = await openConversation(app.url, { identityToken: await tokenOf('cus-1001') });
  const { message, replies } = await customer.say('I want to return an order', 'own-1');
  expect(message.clientId).toBe('own-1');
  expect(replies[0]?.field).toMatchObject({
    kind: 'order_number',
    pattern: expect.stringContaining('\\d{5}'),
  });
  expect((await read(customer)).messages).toMatchObject([
    { clientId: 'own-1' },
    { field: replies[0]?.field },
  ]);
});

test('a site of another origin may correct and rate', async () => {
  const answer = await fetch(`${app.url}/v1/conversations/con_1/summary`, { method: 'OPTIONS' });
  expect(answer.headers.get('access-control-allow-methods')).toContain('PUT');
});
