import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  AccountLinkSchema,
  AccountViewSchema,
  AuditPageSchema,
  ErrorBodySchema,
  InvitedSchema,
  LinkViewSchema,
  OwnSessionSchema,
  type Role,
  SessionViewSchema,
} from '#contract';
import {
  openConversation,
  signInAgent,
  startTestApp,
  type TestAgent,
  type TestApp,
} from '#server/testing/index.ts';

const PASSWORD = 'a long enough password';

describe('people', () => {
  let app: TestApp;
  let admin: TestAgent;
  beforeAll(async () => {
    app = await startTestApp();
    admin = await signInAgent(app.url, { email: app.adminEmail, password: app.adminPassword });
  });
  afterAll(() => app?.close());

  const post = (path: string, body: unknown) =>
    fetch(`${app.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'Test browser' },
      body: JSON.stringify(body),
    });
  const errorOf = async (answer: Response) => ErrorBodySchema.parse(await answer.json()).error;
  const tokenOf = (path: string) => path.split('#')[1]!;
  let people = 0;
  async function invite(role: Role = 'agent') {
    const email = `person${++people}@example.com`;
    const answer = await admin.call('POST', '/v1/accounts', { email, name: `Person ${people}`, role });
    expect(answer.status).toBe(201);
    return InvitedSchema.parse(await answer.json());
  }
  /** Somebody who was invited and joined, with their session. */
  async function join(role: Role = 'agent') {
    const { account, link } = await invite(role);
    const answer = await post('/v1/account-links/redeem', { token: tokenOf(link.path), password: PASSWORD });
    expect(answer.status).toBe(200);
    const cookie = answer.headers.getSetCookie()[0]!.split(';')[0]!;
    const call = (method: string, path: string, body?: unknown) =>
      fetch(`${app.url}${path}`, {
        method,
        headers: { cookie, 'x-candor': '1', ...(body ? { 'content-type': 'application/json' } : {}) },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
    return { account, call, cookie, session: SessionViewSchema.parse(await answer.json()) };
  }
  const find = async (id: string) => {
    const list = AccountViewSchema.array().parse(await (await admin.call('GET', '/v1/accounts')).json());
    return list.find((person) => person.id === id);
  };

  test('an invited person sees whom the link is for, chooses a password, and is signed in as what they were invited as', async () => {
    const { account, link } = await invite('supervisor');
    expect(link.path).toMatch(/^\/console\/welcome#lnk_/);
    expect(await find(account.id)).toMatchObject({ state: 'invited', linkExpiresAt: link.expiresAt });
    const token = tokenOf(link.path);
    const whose = LinkViewSchema.parse(await (await post('/v1/account-links/find', { token })).json());
    expect(whose).toEqual({ kind: 'invitation', name: account.name, email: account.email });
    const weak = await post('/v1/account-links/redeem', { token, password: 'short' });
    expect([weak.status, (await errorOf(weak)).fields?.['password']]).toEqual([400, expect.any(String)]);
    const answer = await post('/v1/account-links/redeem', { token, password: PASSWORD });
    const { agent, may } = SessionViewSchema.parse(await answer.json());
    expect(agent).toMatchObject({ id: account.id, role: 'supervisor' });
    expect(may).toContain('conversation.supervise');
    expect(may).not.toContain('account.manage');
    expect(answer.headers.getSetCookie()[0]).toMatch(/candor_session=.+HttpOnly; SameSite=Lax/);
    expect(await find(account.id)).toMatchObject({ state: 'active', lastSeenAt: expect.any(String) });
    for (const [path, body] of [
      ['find', { token }],
      ['redeem', { token, password: PASSWORD }],
    ] as const) {
      const again = await post(`/v1/account-links/${path}`, body);
      expect([again.status, (await errorOf(again)).code]).toEqual([404, 'not_found']);
    }
  });

  test('an address is invited once; the link is made again or taken back', async () => {
    const { account, link } = await invite();
    const twice = await admin.call('POST', '/v1/accounts', { ...nameOf(account), role: 'agent' });
    expect([twice.status, (await errorOf(twice)).fields]).toEqual([409, { email: 'has an account already' }]);
    const again = await admin.call('POST', `/v1/accounts/${account.id}/link`);
    expect(AccountLinkSchema.parse(await again.json()).kind).toBe('invitation');
    expect((await post('/v1/account-links/find', { token: tokenOf(link.path) })).status).toBe(404);
    expect((await admin.call('DELETE', `/v1/accounts/${account.id}/invitation`)).status).toBe(204);
    expect(await find(account.id)).toBeUndefined();
    expect((await admin.call('DELETE', `/v1/accounts/${account.id}/invitation`)).status).toBe(404);
  });
  const nameOf = ({ email, name }: { email: string; name: string }) => ({ email, name });

  test('who is disabled is out at once: their session, their open stream and their cases', async () => {
    const agent = await join();
    const customer = await openConversation(app.url);
    expect((await agent.call('POST', `/v1/inbox/${customer.id}/take`)).status).toBe(200);
    const stream = await agent.call('GET', '/v1/inbox/events');
    const ended = stream.text().then(
      () => 'ended',
      () => 'ended',
    );
    const disabled = await admin.call('POST', `/v1/accounts/${agent.account.id}/disable`);
    expect(await disabled.json()).toMatchObject({ state: 'disabled' });
    expect(await ended).toBe('ended');
    expect((await agent.call('GET', '/v1/session')).status).toBe(401);
    const held = (await (await admin.call('GET', `/v1/inbox/${customer.id}`)).json()) as {
      item: { control: string };
    };
    expect(held.item.control).toBe('queue');
    expect((await post('/v1/session', { email: agent.account.email, password: PASSWORD })).status).toBe(401);
    expect((await admin.call('POST', `/v1/accounts/${agent.account.id}/link`)).status).toBe(409);
    const enabled = await admin.call('POST', `/v1/accounts/${agent.account.id}/enable`);
    expect(await enabled.json()).toMatchObject({ state: 'active' });
    expect((await post('/v1/session', { email: agent.account.email, password: PASSWORD })).status).toBe(200);
  });

  test('another role holds from the next request on, and ends a stream that it does not open', async () => {
    const agent = await join();
    const stream = await agent.call('GET', '/v1/inbox/events');
    const ended = stream.text().then(
      () => 'ended',
      () => 'ended',
    );
    const changed = await admin.call('PUT', `/v1/accounts/${agent.account.id}/role`, { role: 'editor' });
    expect(await changed.json()).toMatchObject({ role: 'editor' });
    expect((await agent.call('GET', '/v1/inbox')).status).toBe(403);
    expect(await ended).toBe('ended');
    expect((await agent.call('GET', '/v1/session')).status).toBe(200);
  });

  test('an admin who gives up the role gets the answer, and manages nothing from then on', async () => {
    const second = await join('admin');
    const given = await second.call('PUT', `/v1/accounts/${second.account.id}/role`, { role: 'agent' });
    expect(await given.json()).toMatchObject({ role: 'agent' });
    expect((await second.call('GET', '/v1/accounts')).status).toBe(403);
  });

  test('the last admin can neither be disabled nor demoted', async () => {
    const { agent } = SessionViewSchema.parse(await (await admin.call('GET', '/v1/session')).json());
    for (const answer of [
      await admin.call('POST', `/v1/accounts/${agent.id}/disable`),
      await admin.call('PUT', `/v1/accounts/${agent.id}/role`, { role: 'agent' }),
    ])
      expect([answer.status, (await errorOf(answer)).message]).toEqual([
        409,
        'This is the last admin who can sign in.',
      ]);
  });

  test('one changes one’s own name and password, and sees and ends where one is signed in', async () => {
    const agent = await join();
    const renamed = await agent.call('PATCH', '/v1/account', { name: 'Robin' });
    expect(await renamed.json()).toMatchObject({ agent: { name: 'Robin' } });
    const other = await signInAgent(app.url, { email: agent.account.email, password: PASSWORD });
    const list = async () =>
      OwnSessionSchema.array().parse(await (await agent.call('GET', '/v1/account/sessions')).json());
    expect((await list()).map(({ isCurrent }) => isCurrent).sort()).toEqual([false, true]);
    const second = (await list()).find((session) => !session.isCurrent)!;
    expect((await agent.call('DELETE', `/v1/account/sessions/${second.id}`)).status).toBe(204);
    expect((await agent.call('DELETE', `/v1/account/sessions/${second.id}`)).status).toBe(404);
    expect((await other.call('GET', '/v1/session')).status).toBe(401);

    const third = await signInAgent(app.url, { email: agent.account.email, password: PASSWORD });
    const change = (oldPassword: string) =>
      agent.call('POST', '/v1/account/password', { oldPassword, newPassword: 'another long password' });
    const wrong = await change('not my password');
    expect([wrong.status, (await errorOf(wrong)).fields]).toEqual([
      400,
      { oldPassword: 'not your password' },
    ]);
    expect((await change(PASSWORD)).status).toBe(204);
    expect((await third.call('GET', '/v1/session')).status).toBe(401);
    expect((await agent.call('GET', '/v1/session')).status).toBe(200);
    expect((await post('/v1/session', { email: agent.account.email, password: PASSWORD })).status).toBe(401);
  });

  test('a link to choose a new password is used once and ends every session', async () => {
    const agent = await join();
    const made = await admin.call('POST', `/v1/accounts/${agent.account.id}/link`);
    const link = AccountLinkSchema.parse(await made.json());
    expect(link.kind).toBe('reset');
    const token = tokenOf(link.path);
    const reset = await post('/v1/account-links/redeem', { token, password: 'another long password' });
    expect(reset.status).toBe(200);
    expect((await agent.call('GET', '/v1/session')).status).toBe(401);
    expect((await post('/v1/account-links/redeem', { token, password: PASSWORD })).status).toBe(404);
  });

  test('the audit tells who did what to whom, by person, by event, page by page', async () => {
    const agent = await join('editor');
    const read = async (query = '') =>
      AuditPageSchema.parse(await (await admin.call('GET', `/v1/audit?${query}`)).json());
    const about = await read(`person=${agent.account.id}`);
    expect(about.items.map(({ event }) => event)).toEqual([
      'session.started',
      'account.joined',
      'account.invited',
    ]);
    expect(about.items[2]).toMatchObject({
      actor: { kind: 'agent', name: 'Anna Admin' },
      subject: { id: agent.account.id, name: agent.account.name },
      detail: { role: 'editor' },
    });
    const invited = await read('event=account.invited');
    expect(new Set(invited.items.map(({ event }) => event))).toEqual(new Set(['account.invited']));
    expect(invited.events).toContain('session.started');
    for (let i = 0; i < 26; i++) {
      const made = await admin.call('POST', '/v1/api-keys', { name: `key ${i}`, scopes: ['admin'] });
      const { apiKey } = (await made.json()) as { apiKey: { id: string } };
      await admin.call('DELETE', `/v1/api-keys/${apiKey.id}`);
    }
    const first = await read();
    expect(first.items).toHaveLength(50);
    const second = await read(`before=${first.next}`);
    expect(second.items[0]!.id).toBeLessThan(first.items.at(-1)!.id);
    expect(JSON.stringify([first, second])).not.toMatch(/ck_|lnk_|scrypt/);
  });

  test.each(['supervisor', 'agent', 'editor'] as const)(
    'a %s manages neither people nor keys, and reads no audit',
    async (role) => {
      const { call } = await join(role);
      for (const [method, path] of [
        ['GET', '/v1/accounts'],
        ['POST', '/v1/accounts'],
        ['GET', '/v1/api-keys'],
        ['GET', '/v1/audit'],
      ] as const)
        expect([path, (await call(method, path)).status]).toEqual([path, 403]);
      expect((await call('GET', '/v1/account/sessions')).status).toBe(200);
    },
  );
});
