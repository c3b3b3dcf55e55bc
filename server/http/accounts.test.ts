import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ErrorBodySchema, SessionViewSchema } from '#contract';
import { createSetupCode } from '#server/access/index.ts';
import { signInAgent, startTestApp, type TestApp } from '#server/testing/index.ts';

const ADMIN = { email: 'first@example.com', name: 'Frida First', password: 'a long enough password' };

const post = (app: TestApp, path: string, body: unknown) =>
  fetch(`${app.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const codeOf = async (answer: Response) => ErrorBodySchema.parse(await answer.json()).error.code;

describe('a server that nobody has set up', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
    await app.candor.db.deleteFrom('session').execute();
    await app.candor.db.deleteFrom('account').execute();
  });
  afterAll(() => app?.close());
  const needsSetup = async () =>
    (await (await fetch(`${app.url}/v1/setup`)).json()) as { needsSetup: boolean };

  test('says so, makes its first admin for whoever has the code, signs them in, and does it once', async () => {
    expect(await needsSetup()).toEqual({ needsSetup: true });
    const wrong = await post(app, '/v1/setup', { ...ADMIN, setupCode: 'ABCDE-12345' });
    expect([wrong.status, await codeOf(wrong)]).toEqual([401, 'unauthenticated']);
    const weak = await post(app, '/v1/setup', {
      ...ADMIN,
      password: 'short',
      setupCode: createSetupCode(app.secret),
    });
    expect([weak.status, await codeOf(weak)]).toEqual([400, 'invalid_input']);
    expect(await needsSetup()).toEqual({ needsSetup: true });

    const code = createSetupCode(app.secret);
    const made = await post(app, '/v1/setup', {
      ...ADMIN,
      setupCode: code.toLowerCase().replaceAll('-', ' '),
    });
    expect(made.status).toBe(200);
    const { agent } = SessionViewSchema.parse(await made.json());
    expect(agent).toMatchObject({ email: ADMIN.email, role: 'admin' });
    expect(made.headers.getSetCookie()[0]).toMatch(/^candor_session=/);
    expect(await needsSetup()).toEqual({ needsSetup: false });
    const again = await post(app, '/v1/setup', { ...ADMIN, email: 'second@example.com', setupCode: code });
    expect([again.status, await codeOf(again)]).toEqual([409, 'conflict']);
  });
});

describe('accounts and keys', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app?.close());
  const admin = () => signInAgent(app.url, { email: app.adminEmail, password: app.adminPassword });

  test('the session’s cookie is out of reach of scripts and of other sites', async () => {
    const answer = await post(app, '/v1/session', { email: app.adminEmail, password: app.adminPassword });
    const [cookie] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    expect(cookie).toMatch(/Expires=/);
    expect(await answer.text()).not.toContain('password');
  });

  test('a session is who signed in, and nobody after signing out', async () => {
    const agent = await admin();
    const session = SessionViewSchema.parse(await (await agent.call('GET', '/v1/session')).json());
    expect(session.agent).toMatchObject({ email: app.adminEmail, role: 'admin' });
    await agent.call('DELETE', '/v1/session');
    expect((await agent.call('GET', '/v1/session')).status).toBe(401);
  });

  test('a wrong password and an unknown address are answered alike', async () => {
    const answers = await Promise.all([
      post(app, '/v1/session', { email: app.adminEmail, password: 'not this one' }),
      post(app, '/v1/session', { email: 'nobody@example.com', password: 'not this one' }),
    ]);
    const [wrong, unknown] = await Promise.all(
      answers.map(async (answer) => [answer.status, (await answer.text()).replace(/req_[0-9a-f]+/, '')]),
    );
    expect(wrong?.[0]).toBe(401);
    expect(unknown).toEqual(wrong);
  });

  test('a key is shown once, works until it is revoked, and its use is noted', async () => {
    const agent = await admin();
    const made = await agent.call('POST', '/v1/api-keys', { name: 'shop', scopes: ['conversations:read'] });
    expect(made.status).toBe(201);
    const { key, apiKey } = (await made.json()) as { key: string; apiKey: { id: string } };
    const withKey = () => fetch(`${app.url}/v1/inbox`, { headers: { authorization: `Bearer ${key}` } });
    expect((await withKey()).status).toBe(200);
    const list = await (await agent.call('GET', '/v1/api-keys')).text();
    expect(list).toContain(apiKey.id);
    expect(list).toContain('lastUsedAt');
    expect(list).not.toContain(key);
    expect((await agent.call('DELETE', `/v1/api-keys/${apiKey.id}`)).status).toBe(204);
    expect((await withKey()).status).toBe(401);
    expect((await agent.call('DELETE', `/v1/api-keys/${apiKey.id}`)).status).toBe(404);
  });

  test('a key with a scope that does not exist, or with none, is not made', async () => {
    const agent = await admin();
    for (const scopes of [['root'], [], 'admin']) {
      expect((await agent.call('POST', '/v1/api-keys', { name: 'x', scopes })).status).toBe(400);
    }
  });

  test('a stranger who knocks on a closed door again and again gets 429 before anything is looked up', async () => {
    const headers = { authorization: `Bearer ${'x'.repeat(43)}` };
    const statuses = new Set<number>();
    for (let batch = 0; batch < 14; batch++) {
      const knocks = Array.from({ length: 50 }, () => fetch(`${app.url}/v1/inbox`, { headers }));
      for (const { status } of await Promise.all(knocks)) statuses.add(status);
    }
    expect([...statuses].sort()).toEqual([401, 429]);
  });

  test('guessing passwords soon gets 429 in the form of every error, and when to come back', async () => {
    let last: Response | undefined;
    for (let attempt = 0; attempt < 30 && last?.status !== 429; attempt++) {
      last = await post(app, '/v1/session', { email: 'target@example.com', password: `guess ${attempt}` });
    }
    expect(last?.status).toBe(429);
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await codeOf(last!)).toBe('rate_limited');
  });
});
