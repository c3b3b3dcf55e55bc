import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ErrorBodySchema } from '#contract';
import { can, SCOPES, VERBS } from '#server/access/index.ts';
import {
  openConversation,
  signInAgent,
  startTestApp,
  type TestAgent,
  type TestApp,
  type TestCustomer,
} from '#server/testing/index.ts';

/**
 * Every door that is open to anybody. A new one is added here on purpose: ask whether a stranger may read what
 * it answers, and how often they may ask.
 */
const PUBLIC = [
  'DELETE /v1/session',
  'GET /',
  'GET /console',
  'GET /console/*',
  'GET /console/assets/*',
  'GET /docs',
  'GET /docs/json',
  'GET /docs/static/*',
  'GET /docs/static/index.html',
  'GET /docs/static/swagger-initializer.js',
  'GET /docs/yaml',
  'GET /health',
  'GET /help',
  'GET /help/articles/:articleId',
  'GET /help/categories/:sourceId',
  'GET /help/help.js',
  'GET /help/search',
  'GET /llms.txt',
  'GET /ready',
  'GET /robots.txt',
  'GET /shop/assets/:file',
  'GET /shop/identity',
  'GET /shop/orders',
  'GET /sitemap.xml',
  'GET /v1/articles/:articleId',
  'GET /v1/search',
  'GET /v1/session',
  'GET /v1/setup',
  'GET /v1/widget',
  'GET /widget.js',
  'GET /widget/:file',
  'POST /help/articles/:articleId/vote',
  'POST /help/search/settled',
  'POST /v1/account-links/find',
  'POST /v1/account-links/redeem',
  'POST /v1/conversations',
  'POST /v1/conversations/resume',
  'POST /v1/session',
  'POST /v1/setup',
];
/** What only a person who signed in may do: no scope of a key opens it. */
const PEOPLE_ONLY = new Set<string>(
  VERBS.filter((verb) => !can({ kind: 'key', keyId: 'key_1', name: 'all', scopes: [...SCOPES] }, verb)),
);
const VISITORS = new Set(['conversation.read', 'conversation.write']);
const isScreen = (door: string) => /^GET \/(console|widget[./])/.test(door);

describe('every door', () => {
  let app: TestApp;
  let customer: TestCustomer;
  let other: TestCustomer;
  let admin: TestAgent;
  beforeAll(async () => {
    app = await startTestApp({ trustProxy: true });
    customer = await openConversation(app.url);
    other = await openConversation(app.url);
    admin = await signInAgent(app.url, { email: app.adminEmail, password: app.adminPassword });
  });
  afterAll(() => app?.close());

  const named = ({ method, url }: { method: string; url: string }) => `${method} ${url}`;
  const closed = () => app.doors.filter(({ door }) => door !== 'public');
  /** An address of its own for each request: the doors are many, and the limits count by address. */
  let asked = 0;
  const fromAnywhere = () => {
    asked++;
    return { 'x-forwarded-for': `10.0.${Math.floor(asked / 250)}.${asked % 250}` };
  };
  const ask = (method: string, path: string, headers: Record<string, string>, id = customer.id) =>
    fetch(`${app.url}${path.replace(':id', id).replace(':keyId', 'key_1').replace('*', 'x')}`, {
      method,
      headers: {
        ...fromAnywhere(),
        ...headers,
        ...(method === 'POST' ? { 'content-type': 'application/json' } : {}),
      },
      ...(method === 'POST' ? { body: '{}' } : {}),
      redirect: 'manual',
    });
  /** As it is: fetch would tidy the path up. */
  const statusOf = (path: string) =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(app.url);
      get({ hostname, port, path }, (answer) => resolve(answer.resume().statusCode)).on('error', reject);
    });
  const createKey = async (scopes: string[]) => {
    const answer = await admin.call('POST', '/v1/api-keys', { name: 'for a test', scopes });
    return (await answer.json()) as { key: string; apiKey: { id: string } };
  };
  const expectRefused = async (answer: Response, what: string, statuses = [401, 403, 404]) => {
    expect(statuses, what).toContain(answer.status);
    const body = await answer.text();
    if (body) ErrorBodySchema.parse(JSON.parse(body));
  };

  test('that is open to anybody is on the list', () => {
    const open = app.doors.filter(({ door, method }) => door === 'public' && method !== 'HEAD').map(named);
    const hasScreens = open.some(isScreen);
    expect([...new Set(open)].sort()).toEqual(PUBLIC.filter((door) => hasScreens || !isScreen(door)));
  });

  test('belongs to a route that the test asks: none is hidden', () => {
    const known = new Set(closed().map(({ door }) => door));
    expect(closed().length).toBeGreaterThan(20);
    expect(known).not.toContain(undefined);
  });

  const strangers: [string, () => Record<string, string> | Promise<Record<string, string>>][] = [
    ['without credentials', () => ({})],
    ['with a wrong secret', () => ({ authorization: `Bearer ${'A'.repeat(43)}` })],
    ['with the secret of another conversation', () => ({ authorization: `Bearer ${other.secret}` })],
    ['with a garbage API key', () => ({ authorization: `Bearer ck_${'x'.repeat(43)}` })],
    ['with a garbage token of the command line', () => ({ authorization: `Bearer local_${'x'.repeat(43)}` })],
    ['with a forged session', () => ({ cookie: `candor_session=${'A'.repeat(43)}`, 'x-candor': '1' })],
    ['with an empty secret', () => ({ authorization: 'Bearer ' })],
    ['with the secret as another kind of credentials', () => ({ authorization: `Basic ${customer.secret}` })],
    [
      'with an API key that was revoked',
      async () => {
        const { key, apiKey } = await createKey(['admin', 'conversations:write', 'knowledge:write']);
        expect((await admin.call('DELETE', `/v1/api-keys/${apiKey.id}`)).status).toBe(204);
        return { authorization: `Bearer ${key}` };
      },
    ],
  ];
  test.each(strangers)('that is closed stays closed %s', async (_how, credentials) => {
    const headers = await credentials();
    for (const door of closed()) await expectRefused(await ask(door.method, door.url, headers), named(door));
  });

  test('of a conversation says the same for a wrong secret and for a conversation that does not exist', async () => {
    const headers = { authorization: `Bearer ${other.secret}` };
    for (const { method, url } of closed().filter((door) => door.url.startsWith('/v1/conversations/:id'))) {
      const answers = await Promise.all([
        ask(method, url, headers),
        ask(method, url, headers, `cnv_${'0'.repeat(32)}`),
      ]);
      const [wrong, missing] = await Promise.all(
        answers.map(async (answer) => ({
          status: answer.status,
          type: answer.headers.get('content-type'),
          body: (await answer.text()).replace(/req_[0-9a-f]+/, 'req'),
        })),
      );
      expect(missing).toEqual(wrong);
    }
  });

  test('of agents stays closed to API keys with every scope', async () => {
    const { key } = await createKey([
      'admin',
      'conversations:read',
      'conversations:write',
      'knowledge:write',
    ]);
    const doors = closed().filter(({ door }) => PEOPLE_ONLY.has(door!));
    expect(doors.length).toBeGreaterThanOrEqual(7);
    for (const door of doors) {
      await expectRefused(
        await ask(door.method, door.url, { authorization: `Bearer ${key}` }),
        named(door),
        [403],
      );
    }
  });

  test('but those of the own conversation stays closed to a visitor', async () => {
    const headers = { authorization: `Bearer ${customer.secret}` };
    for (const door of closed().filter(({ door: verb }) => !VISITORS.has(verb!))) {
      await expectRefused(await ask(door.method, door.url, headers), named(door), [401, 403]);
    }
  });

  test('opens for a key only as far as its scope goes', async () => {
    const { key } = await createKey(['conversations:read']);
    const headers = { authorization: `Bearer ${key}` };
    expect((await ask('GET', '/v1/conversations/:id', headers)).status).toBe(200);
    expect((await ask('GET', '/v1/inbox', headers)).status).toBe(200);
    expect((await ask('POST', '/v1/conversations/:id/messages', headers)).status).toBe(403);
    expect((await ask('POST', '/v1/ingest', headers)).status).toBe(403);
    expect((await ask('POST', '/v1/releases', headers)).status).toBe(403);
  });

  test('that changes something stays closed to a session from another site (no X-Candor header)', async () => {
    for (const header of [{}, { 'x-candor': '' }, { 'x-candor': '0' }] as Record<string, string>[]) {
      for (const door of app.doors.filter(({ method }) =>
        ['POST', 'PUT', 'PATCH', 'DELETE'].includes(method),
      )) {
        const isStrangers = door.door === 'public' && door.url !== '/v1/session';
        if (isStrangers || named(door) === 'POST /v1/session') continue;
        await expectRefused(
          await ask(door.method, door.url, { cookie: admin.cookie, ...header }),
          named(door),
          [401],
        );
      }
    }
    const session = await admin.call('GET', '/v1/session');
    expect(session.status).toBe(200);
  });

  test('of an agent opens for one, with the header', async () => {
    const { status } = await admin.call('POST', `/v1/inbox/${customer.id}/take`);
    expect(status).toBe(200);
  });

  test('is closed again once the agent signed out', async () => {
    const leaving = await signInAgent(app.url, { email: app.adminEmail, password: app.adminPassword });
    expect((await leaving.call('GET', '/v1/inbox')).status).toBe(200);
    expect((await leaving.call('DELETE', '/v1/session')).status).toBe(204);
    expect((await leaving.call('GET', '/v1/inbox')).status).toBe(401);
  });

  test('that does not exist is 404 for anybody, in the form of every error', async () => {
    for (const path of ['/nothing', '/v1/nothing', '/v1/conversations/x/y/z', '/shop/../../etc/passwd']) {
      const answer = await fetch(`${app.url}${path}`);
      expect({ path, status: answer.status }).toEqual({ path, status: 404 });
      expect(ErrorBodySchema.parse(await answer.json()).error.code).toBe('not_found');
    }
  });

  test('of a file leads nowhere outside its folder', async () => {
    for (const name of ['..%2f..%2fpackage.json', '%2e%2e/company.yaml', '..%5ccompany.yaml', 'x%00.js']) {
      for (const base of ['/shop/assets/', '/console/assets/', '/docs/static/']) {
        expect([400, 403, 404], `${base}${name}`).toContain(await statusOf(`${base}${name}`));
      }
    }
  });
});
