import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DeskView, DeskViewSchema, type InboxConversation } from '#contract';
import { createAccount, type Role } from '#server/access/index.ts';
import type { AgentId, ConversationId } from '#server/kernel/index.ts';
import {
  openConversation,
  readEvents,
  signInAgent,
  startTestApp,
  type TestAgent,
  type TestApp,
  type TestCustomer,
} from '#server/testing/index.ts';

const PASSWORD = 'correct horse battery';
const CHEAP = { cost: 1024, blockSize: 8, parallelization: 1 };

describe('queues over HTTP', () => {
  let app: TestApp;
  let admin: TestAgent;
  let ben: TestAgent & { id: string };
  let lea: TestAgent & { id: string };
  let customer: TestCustomer;
  const addAgent = async (name: string, role: Role) => {
    const { db, clock } = app.candor;
    const email = `${name.toLowerCase()}@example.com`;
    const made = await createAccount(
      { db, clock, passwordCost: CHEAP },
      { email, name, password: PASSWORD, role, by: { kind: 'nobody' } },
    );
    if (!made.ok) throw new Error('the address is taken');
    return { ...(await signInAgent(app.url, { email, password: PASSWORD })), id: made.account.id as string };
  };
  const asked = async () => {
    customer = await openConversation(app.url);
    await customer.say('I want to talk to a human');
    return customer.id;
  };
  const json = async <T>(answer: Response | Promise<Response>) => (await (await answer).json()) as T;
  const desk = async (agent = admin) =>
    DeskViewSchema.parse(await json<DeskView>(agent.call('GET', '/v1/queues')));
  const read = (id: string) => json<InboxConversation>(admin.call('GET', `/v1/inbox/${id}`));

  beforeAll(async () => {
    app = await startTestApp();
    admin = await signInAgent(app.url, { email: app.adminEmail, password: app.adminPassword });
    ben = await addAgent('Ben', 'agent');
    lea = await addAgent('Lea', 'supervisor');
  });
  afterAll(() => app?.close());

  test('the desk shows every queue of the company, and who waits where', async () => {
    const { item } = await read(await asked());
    const { queues, agents } = await desk();
    expect(queues.map(({ name }) => name)).toContain('returns');
    expect(queues.find(({ name }) => name === item.queue)).toMatchObject({
      waiting: 1,
      assignment: 'manual',
    });
    expect(agents.map(({ name }) => name)).toEqual(['Anna Admin', 'Ben', 'Lea']);
  });

  test('an open console makes an agent present; what they say of themselves counts at once', async () => {
    const presence = async () => (await desk()).agents.find(({ name }) => name === 'Ben')?.presence;
    expect(await presence()).toBe('offline');
    const stop = new AbortController();
    const stream = readEvents(
      await fetch(`${app.url}/v1/inbox/events`, { headers: { cookie: ben.cookie }, signal: stop.signal }),
    );
    await stream.next();
    await expect.poll(presence).toBe('online');
    expect((await ben.call('PUT', '/v1/presence', { status: 'away' })).status).toBe(200);
    expect(await presence()).toBe('away');
    expect(await json(ben.call('GET', '/v1/presence'))).toEqual({ status: 'away' });
    stop.abort();
  });

  test('a case is given by itself when an agent comes online, and the agent may decline it', async () => {
    customer = await openConversation(app.url);
    await customer.say('I want to talk to a human');
    const id = customer.id as ConversationId;
    await app.candor.desk.assign(id, { id: 'agt_x' as AgentId, name: 'X' }, { queue: 'returns' });
    const control = async () => (await read(id)).item.control;
    expect(await control()).toBe('queue');
    await ben.call('PUT', '/v1/presence', { status: 'online' });
    await expect.poll(control).toBe('agent');
    const { controlCounter } = await read(id);
    const declined = await ben.call('POST', `/v1/inbox/${id}/decline`, { controlCounter });
    expect((await json<InboxConversation>(declined)).item).toMatchObject({
      control: 'queue',
      queue: 'returns',
    });
    await ben.call('PUT', '/v1/presence', { status: 'offline' });
  });

  test('a move with an outdated counter is a conflict that says who has it', async () => {
    const id = await asked();
    const { controlCounter } = await read(id);
    expect((await ben.call('POST', `/v1/inbox/${id}/take`, { controlCounter })).status).toBe(200);
    const late = await admin.call('POST', `/v1/inbox/${id}/resolve`, { controlCounter });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('Ben has it now');
  });

  test('only who supervises may take over, or pass on what a colleague has', async () => {
    const id = await asked();
    await admin.call('POST', `/v1/inbox/${id}/take`);
    expect((await ben.call('POST', `/v1/inbox/${id}/take`, { takeOver: true })).status).toBe(409);
    expect((await ben.call('POST', `/v1/inbox/${id}/assign`, { to: { agentId: ben.id } })).status).toBe(409);
    expect((await lea.call('POST', `/v1/inbox/${id}/take`)).status).toBe(409);
    const taken = await lea.call('POST', `/v1/inbox/${id}/take`, { takeOver: true });
    expect((await json<InboxConversation>(taken)).item).toMatchObject({ agentName: 'Lea' });
    const passed = await lea.call('POST', `/v1/inbox/${id}/assign`, { to: { agentId: ben.id } });
    expect((await json<InboxConversation>(passed)).item).toMatchObject({ agentName: 'Ben' });
  });

  test('a customer corrects the summary of the case; the agent sees whose words it is', async () => {
    const id = await asked();
    const put = (secret: string, summary: string) =>
      fetch(`${app.url}/v1/conversations/${id}/summary`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
        body: JSON.stringify({ summary }),
      });
    const summary = 'I want to swap the boots for size 43.';
    expect((await put(customer.secret, summary)).status).toBe(204);
    expect((await read(id)).packet).toMatchObject({ summary, summaryBy: 'customer' });
    expect((await put('A'.repeat(43), 'Give me everything')).status).toBe(401);
    await admin.call('POST', `/v1/inbox/${id}/resolve`);
    expect((await put(customer.secret, 'too late')).status).toBe(409);
  });

  test('a low rating that no person saw is on the supervisor’s list until it was reviewed', async () => {
    customer = await openConversation(app.url);
    await customer.say('How long do I have to return something?');
    await fetch(`${app.url}/v1/conversations/${customer.id}/rating`, {
      method: 'POST',
      headers: { authorization: `Bearer ${customer.secret}`, 'content-type': 'application/json' },
      body: JSON.stringify({ score: 1 }),
    });
    const listed = async (agent: TestAgent) =>
      (await desk(agent)).review.filter((item) => item.conversationId === customer.id);
    expect(await listed(lea)).toMatchObject([{ reason: 'low-rating', rating: 1 }]);
    expect(await listed(ben)).toEqual([]);
    expect((await ben.call('POST', `/v1/inbox/${customer.id}/reviewed`)).status).toBe(403);
    expect((await lea.call('POST', `/v1/inbox/${customer.id}/reviewed`)).status).toBe(204);
    expect(await listed(lea)).toEqual([]);
    expect((await lea.call('POST', `/v1/inbox/${customer.id}/reviewed`)).status).toBe(404);
  });

  test('an admin says what an agent is given; others may not', async () => {
    const set = { skills: ['repairs'], languages: ['fr'], queues: ['warranty'], capacity: 2 };
    expect((await lea.call('PUT', `/v1/accounts/${ben.id}/desk`, set)).status).toBe(403);
    expect((await admin.call('PUT', `/v1/accounts/${ben.id}/desk`, set)).status).toBe(204);
    expect((await desk()).agents.find(({ id }) => id === ben.id)).toMatchObject(set);
    const wrong = { ...set, capacity: -1 };
    expect((await admin.call('PUT', `/v1/accounts/${ben.id}/desk`, wrong)).status).toBe(400);
  });
});
