import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ErrorBodySchema } from '#contract';
import { openConversation, setCompany, startTestApp, type TestApp } from '#server/testing/index.ts';

describe('the sites on which the chat may stand', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app?.close());
  const allow = (...allowed_origins: string[]) => setCompany({ nodes: [app.candor] }, { allowed_origins });
  const ask = (path: string, origin: string | undefined, init: RequestInit = {}) =>
    fetch(`${app.url}${path}`, {
      ...init,
      headers: { ...(origin ? { origin } : {}), ...(init.headers as Record<string, string>) },
    });
  const refused = async (answer: Response, origin: string) => {
    const { error } = ErrorBodySchema.parse(await answer.json());
    expect([answer.status, error.code]).toEqual([403, 'forbidden']);
    expect(error.message).toContain(origin);
    expect(error.fix).toContain('allowed_origins');
  };

  test('are all, while the company names none', async () => {
    await allow();
    const answer = await ask('/v1/widget', 'https://anywhere.example');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  });

  test('are those that the company names, below a domain too, and the server’s own', async () => {
    await allow('https://shop.example.com', 'https://*.pine.example', 'http://localhost:8080');
    for (const origin of [
      'https://shop.example.com',
      'https://www.pine.example',
      'https://a.b.pine.example',
      'http://localhost:8080',
      app.url,
    ]) {
      const answer = await ask('/v1/widget', origin);
      expect(answer.status, origin).toBe(200);
      expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
      expect(answer.headers.get('vary')).toContain('origin');
    }
  });

  test('are no others: the answer says which site it was and what to do', async () => {
    await allow('https://shop.example.com', 'https://*.pine.example');
    for (const origin of [
      'https://evil.example',
      'http://shop.example.com',
      'https://shop.example.com:8443',
      'https://shop.example.com.evil.example',
      'https://pine.example',
      'https://evilpine.example',
      'https://evil.example@x.pine.example',
      'null',
    ]) {
      await refused(await ask('/v1/widget', origin), origin);
      const preflight = await ask('/v1/conversations', origin, { method: 'OPTIONS' });
      await refused(preflight, origin);
    }
  });

  test('a foreign site can do nothing on the customer’s side, not even with the secret; nothing was recorded', async () => {
    await allow('https://shop.example.com');
    const customer = await openConversation(app.url);
    const path = `/v1/conversations/${customer.id}`;
    const headers = { authorization: `Bearer ${customer.secret}`, 'content-type': 'application/json' };
    const foreign = 'https://evil.example';
    await refused(await ask('/v1/conversations', foreign, { method: 'POST', headers, body: '{}' }), foreign);
    const body = JSON.stringify({ text: 'hello' });
    await refused(await ask(`${path}/messages`, foreign, { method: 'POST', headers, body }), foreign);
    await refused(await ask(`${path}/events`, foreign, { headers }), foreign);
    const seen = await ask(path, 'https://shop.example.com', { headers });
    expect(seen.headers.get('access-control-allow-origin')).toBe('https://shop.example.com');
    expect((await seen.json()) as object).toMatchObject({ messages: [] });
  });

  test('a program, which has no site, needs its credentials only', async () => {
    await allow('https://shop.example.com');
    expect((await ask('/v1/search?q=return', undefined)).status).toBe(200);
    expect((await ask('/v1/conversations/cnv_0', undefined)).status).toBe(401);
  });

  test('the console is no chat: no other site may read it, whatever the list says', async () => {
    await allow('https://shop.example.com');
    const answer = await ask('/v1/inbox', 'https://shop.example.com');
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  test.each(['https://shop.example.com/path', 'shop.example.com', '*', 'https://*', 'javascript:alert(1)'])(
    '"%s" is no origin, and the company file says so',
    async (origin) => {
      await expect(allow(origin)).rejects.toThrow(/origin/);
    },
  );
});

describe('an identity token', () => {
  test('of one company is refused by another, in the same words as a forged one', async () => {
    await using app = await startTestApp();
    const open = async (token: string) => {
      const answer = await fetch(`${app.url}/v1/conversations`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ identityToken: token }),
      });
      return { status: answer.status, body: (await answer.text()).replace(/req_\w+/, 'req') };
    };
    const { token } = (await (await fetch(`${app.url}/shop/identity`)).json()) as { token: string };
    expect((await open(token)).status).toBe(201);
    await setCompany({ nodes: [app.candor] }, { identity_audience: 'another-company' });
    const wrongCompany = await open(token);
    const [head, body] = token.split('.');
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`;
    const tampered = `${head}.${Buffer.from('{"sub":"cus-1002","iat":1,"exp":9999999999}').toString('base64url')}.${token.split('.')[2]}`;
    expect(wrongCompany.status).toBe(400);
    for (const forged of [unsigned, tampered, `${token}x`, 'a.b.c'])
      expect(await open(forged)).toEqual(wrongCompany);
  });
});
