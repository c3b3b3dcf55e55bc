import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { InboxConversationSchema, LabelLineSchema, MentionListSchema } from '#contract';
import { createAccount } from '#server/access/index.ts';
import {
  openConversation,
  signInAgent,
  startTestApp,
  type TestAgent,
  type TestApp,
  type TestCustomer,
} from '#server/testing/index.ts';

const SECRET = 'between-us-only-7431';
const CHEAP = { cost: 1024, blockSize: 8, parallelization: 1 };

describe('what agents say among themselves', () => {
  let app: TestApp;
  let customer: TestCustomer;
  let anna: TestAgent;
  let ben: TestAgent;
  beforeAll(async () => {
    app = await startTestApp();
    customer = await openConversation(app.url);
    anna = await signInAgent(app.url, { email: app.adminEmail, password: app.adminPassword });
    const account = { email: 'ben@example.com', name: 'Ben', password: 'correct horse battery' };
    const by = { kind: 'nobody' as const };
    await createAccount({ ...app.candor, passwordCost: CHEAP }, { ...account, role: 'agent', by });
    ben = await signInAgent(app.url, account);
    await customer.say('I want to talk to a human');
  });
  afterAll(() => app?.close());
  const act = async (who: TestAgent, path: string, body?: unknown) => {
    const answer = await who.call('POST', `/v1/inbox/${customer.id}${path}`, body ?? {});
    expect(answer.status, await answer.clone().text()).toBe(200);
    return InboxConversationSchema.parse(await answer.json());
  };

  test('never reaches the customer: not by a route, not by a stream, not after a restart of it', async () => {
    const heard: string[] = [];
    const stop = new AbortController();
    const listen = async (path: string) => {
      const answer = await fetch(`${app.url}/v1/conversations/${customer.id}${path}`, {
        headers: { authorization: `Bearer ${customer.secret}`, accept: 'text/event-stream' },
        signal: stop.signal,
      });
      const reader = answer.body!.pipeThrough(new TextDecoderStream());
      for await (const chunk of reader) heard.push(chunk);
    };
    const live = listen('/events').catch(() => {});
    await act(anna, '/take');
    await act(anna, '/notes', { text: `${SECRET} note` });
    await act(anna, '/reply', { text: 'A word to the customer' });
    await act(anna, '/hand-back', { note: `${SECRET} hand-back` });
    const streamed = await fetch(`${app.url}/v1/conversations/${customer.id}/messages`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${customer.secret}`,
        accept: 'text/event-stream',
        'content-type': 'application/json',
      },
      body: JSON.stringify({ text: 'I want to talk to a human' }),
    });
    heard.push(await streamed.text());
    await act(anna, '/take');
    await act(anna, '/resolve', { outcome: 'solved', note: `${SECRET} resolution` });
    await act(anna, '/reopen');
    const again = listen('/events?after=0').catch(() => {});
    heard.push(await (await customer.call('GET', '')).text());
    heard.push(await (await customer.call('POST', '/messages', { text: 'Hello?' })).text());
    heard.push(await (await customer.call('POST', '/human')).text());
    heard.push(await (await customer.call('POST', '/rating', { score: 4 })).text());
    await new Promise((done) => setTimeout(done, 300));
    stop.abort();
    await Promise.all([live, again]);
    const all = heard.join('\n');
    expect(all).toContain('A word to the customer');
    expect(all).not.toContain(SECRET);
    const detail = await anna.call('GET', `/v1/inbox/${customer.id}`);
    const { notes } = InboxConversationSchema.parse(await detail.json());
    expect(notes.map(({ kind, text }) => `${kind} ${text}`.trim())).toEqual([
      `note ${SECRET} note`,
      `handed-back ${SECRET} hand-back`,
      `resolved solved: ${SECRET} resolution`,
      'reopened',
    ]);
  });

  test('stays closed to the customer at every door', async () => {
    const headers = { authorization: `Bearer ${customer.secret}`, 'content-type': 'application/json' };
    for (const [method, path] of [
      ['GET', `/v1/inbox/${customer.id}`],
      ['POST', `/v1/inbox/${customer.id}/notes`],
      ['GET', '/v1/mentions'],
      ['GET', '/v1/colleagues'],
      ['GET', '/v1/canned'],
      ['GET', '/v1/labels'],
      ['POST', `/v1/inbox/${customer.id}/viewing`],
      ['GET', '/v1/inbox/events'],
    ] as const) {
      const body = method === 'POST' ? { body: '{}' } : {};
      const answer = await fetch(`${app.url}${path}`, { method, headers, ...body });
      expect([401, 403], `${method} ${path}`).toContain(answer.status);
    }
  });

  test('calls a colleague, who finds the conversation as new until it was opened', async () => {
    const colleagues = (await (await anna.call('GET', '/v1/colleagues')).json()) as {
      id: string;
      name: string;
    }[];
    expect(colleagues.map(({ name }) => name)).toEqual(['Anna Admin', 'Ben']);
    const mentions = [colleagues.find(({ name }) => name === 'Ben')!.id];
    await act(anna, '/notes', { text: '@Ben please look', mentions });
    const list = async () => MentionListSchema.parse(await (await ben.call('GET', '/v1/mentions')).json());
    expect(await list()).toMatchObject({
      unread: 1,
      items: [{ conversationId: customer.id, by: 'Anna Admin' }],
    });
    const read = await ben.call('POST', '/v1/mentions/read', { conversationId: customer.id });
    expect(read.status).toBe(204);
    expect((await list()).unread).toBe(0);
  });

  test('who looks and who types is known at once', async () => {
    const look = async (who: TestAgent, state: string) =>
      (await (await who.call('POST', `/v1/inbox/${customer.id}/viewing`, { state })).json()) as {
        others: { name: string; state: string }[];
      };
    expect((await look(anna, 'viewing')).others).toEqual([]);
    await look(anna, 'typing');
    expect((await look(ben, 'viewing')).others).toMatchObject([{ name: 'Anna Admin', state: 'typing' }]);
    await look(anna, 'left');
    expect((await look(ben, 'viewing')).others).toEqual([]);
  });

  test('what people said about the answers leaves as lines, without the customer’s personal data', async () => {
    await act(anna, '/hand-back', {}).catch(() => {});
    const writer = await openConversation(app.url);
    await writer.say('My address is max.muster@example.org, how long do I have to return something?');
    const detail = await anna.call('GET', `/v1/inbox/${writer.id}`);
    const [turn] = InboxConversationSchema.parse(await detail.json()).turns;
    const give = (label: object) =>
      anna.call('POST', `/v1/inbox/${writer.id}/labels`, { turnId: turn!.id, ...label });
    expect((await give({ kind: 'answer', right: 'wrong', reason: 'incomplete' })).status).toBe(200);
    expect((await give({ kind: 'emotion', right: 'frustrated' })).status).toBe(200);
    expect((await give({ kind: 'answer', right: 'perhaps' })).status).toBe(400);
    const answer = await anna.call('GET', '/v1/labels');
    expect(answer.headers.get('content-type')).toContain('application/x-ndjson');
    const text = await answer.text();
    const lines = text
      .trim()
      .split('\n')
      .map((line) => LabelLineSchema.parse(JSON.parse(line)));
    expect(lines.map(({ kind, right }) => [kind, right])).toEqual([
      ['answer', 'wrong'],
      ['emotion', 'frustrated'],
    ]);
    expect(text).not.toContain('max.muster');
    expect(lines[0]?.text).toContain('how long do I have to return');
    expect((await ben.call('GET', '/v1/labels')).status).toBe(403);
    const back = await anna.call('DELETE', `/v1/inbox/${writer.id}/labels/${lines[0]!.id}`);
    expect(InboxConversationSchema.parse(await back.json()).labels.map(({ kind }) => kind)).toEqual([
      'emotion',
    ]);
  });

  test('a canned reply is used by everybody in the inbox and written by those who may', async () => {
    const reply = { title: 'Hello', shortcut: 'hello', text: 'Dear {{customer.name}}' };
    expect((await ben.call('POST', '/v1/canned', reply)).status).toBe(403);
    const unknown = await anna.call('POST', '/v1/canned', { ...reply, text: '{{customer.password}}' });
    expect(unknown.status).toBe(400);
    expect(await unknown.text()).toContain('There is no variable {{customer.password}}');
    const made = await anna.call('POST', '/v1/canned', reply);
    expect(made.status).toBe(201);
    const { id } = (await made.json()) as { id: string };
    const listed = (await (await ben.call('GET', '/v1/canned')).json()) as { items: { id: string }[] };
    expect(listed.items).toMatchObject([{ ...reply, id, updatedBy: 'Anna Admin' }]);
    expect((await anna.call('PUT', `/v1/canned/${id}`, { ...reply, language: 'en' })).status).toBe(200);
    expect((await anna.call('DELETE', `/v1/canned/${id}`)).status).toBe(204);
    expect((await anna.call('DELETE', `/v1/canned/${id}`)).status).toBe(404);
  });
});
