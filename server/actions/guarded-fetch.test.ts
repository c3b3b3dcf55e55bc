import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPrivateAddress } from '#server/platform/net/index.ts';
import { createGuardedFetch, type OutgoingRequest } from './guarded-fetch.ts';

const get = (url: string, timeoutMs = 30_000): OutgoingRequest => ({
  method: 'GET',
  url,
  headers: {},
  timeoutMs,
});

describe('isPrivateAddress', () => {
  test.each([
    ['127.0.0.1', true],
    ['127.255.3.4', true],
    ['0.0.0.0', true],
    ['10.1.2.3', true],
    ['172.16.0.1', true],
    ['172.32.0.1', false],
    ['192.168.1.1', true],
    ['169.254.169.254', true],
    ['100.64.0.1', true],
    ['224.0.0.1', true],
    ['255.255.255.255', true],
    ['8.8.8.8', false],
    ['93.184.216.34', false],
    ['::', true],
    ['::1', true],
    ['fe80::1', true],
    ['fe80::1%eth0', true],
    ['fc00::1', true],
    ['fd12:3456::1', true],
    ['ff02::1', true],
    ['::ffff:127.0.0.1', true],
    ['::ffff:7f00:1', true],
    ['::ffff:8.8.8.8', true],
    ['64:ff9b::7f00:1', true],
    ['2002:7f00:1::', true],
    ['2001:db8::1', true],
    ['2606:4700::1111', false],
    ['not an address', true],
  ])('%s: %s', (address, expected) => expect(isPrivateAddress(address)).toBe(expected));
});

describe('guarded fetch', () => {
  let server: Server;
  let port = 0;
  let hits = 0;
  beforeAll(async () => {
    server = createServer((request, response) => {
      hits++;
      if (request.url === '/slow') return;
      if (request.url === '/redirect') return void response.writeHead(302, { location: '/ok' }).end();
      if (request.url === '/big') return void response.end('x'.repeat(1_000_001));
      if (request.url === '/cut')
        return void response
          .writeHead(200, { 'content-length': 50 })
          .write('half', () => request.socket.destroy());
      let body = '';
      request.on('data', (part) => {
        body += part;
      });
      request.on('end', () => response.end(JSON.stringify({ body, host: request.headers.host })));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const allowed = () => createGuardedFetch({ allowedHosts: [`127.0.0.1:${port}`] });

  test('an allowed private address is reached, with its body', async () => {
    const result = await allowed()({ ...get(`http://127.0.0.1:${port}/ok`), method: 'POST', body: 'é' });
    expect(result).toMatchObject({ ok: true, status: 200 });
    expect(result.ok && JSON.parse(result.body)).toEqual({ body: 'é', host: `127.0.0.1:${port}` });
  });

  test.each([
    (p: number) => `http://127.0.0.1:${p}/ok`,
    (p: number) => `http://localhost:${p}/ok`,
    (p: number) => `http://localhost.:${p}/ok`,
    (p: number) => `http://2130706433:${p}/ok`,
    (p: number) => `http://0x7f.1:${p}/ok`,
    (p: number) => `http://0177.0.0.1:${p}/ok`,
    (p: number) => `http://[::1]:${p}/ok`,
    (p: number) => `http://[::ffff:127.0.0.1]:${p}/ok`,
    (p: number) => `http://0:${p}/ok`,
    () => 'http://169.254.169.254/latest/meta-data',
    () => 'file:///etc/passwd',
    () => 'ftp://example.com/x',
  ])('an address that is not allowed is blocked before a byte leaves: %s', async (url) => {
    const before = hits;
    const result = await createGuardedFetch({ allowedHosts: [] })(get(url(port)));
    expect(result).toMatchObject({ ok: false, sent: false });
    expect(!result.ok && ['blocked', 'unreachable']).toContain(!result.ok && result.reason);
    expect(hits).toBe(before);
  });

  test('another port of an allowed host is blocked', async () => {
    const result = await allowed()(get(`http://127.0.0.1:${port + 1}/ok`));
    expect(result).toMatchObject({ ok: false, reason: 'blocked' });
  });

  test('a name that resolves to a private address is blocked, also when public ones stand beside it', async () => {
    const fetch = createGuardedFetch({
      allowedHosts: [],
      resolve: async () => [
        { address: '93.184.216.34', family: 4 },
        { address: '10.0.0.7', family: 4 },
      ],
    });
    expect(await fetch(get('http://shop.example/ok'))).toMatchObject({ ok: false, reason: 'blocked' });
  });

  test('the address that was checked is the one connected to: the name is resolved once', async () => {
    let asked = 0;
    const fetch = createGuardedFetch({
      allowedHosts: [`shop.example:${port}`],
      resolve: async () => {
        asked++;
        return [{ address: '127.0.0.1', family: 4 }];
      },
    });
    const result = await fetch(get(`http://shop.example:${port}/ok`));
    expect(result.ok && JSON.parse(result.body)).toMatchObject({ host: `shop.example:${port}` });
    expect(asked).toBe(1);
  });

  test('a redirect is not followed', async () => {
    const before = hits;
    expect(await allowed()(get(`http://127.0.0.1:${port}/redirect`))).toMatchObject({
      ok: true,
      status: 302,
    });
    expect(hits).toBe(before + 1);
  });

  test('too much, too slow, cut off, refused, aborted and unknown each say so', async () => {
    const at = (path: string) => `http://127.0.0.1:${port}${path}`;
    expect(await allowed()(get(at('/big')))).toMatchObject({ ok: false, reason: 'too-large', sent: true });
    expect(await allowed()(get(at('/slow'), 2000))).toMatchObject({
      ok: false,
      reason: 'timeout',
      sent: true,
    });
    expect(await allowed()(get(at('/cut')))).toMatchObject({ ok: false, reason: 'unreachable', sent: true });
    const closed = createGuardedFetch({ allowedHosts: ['127.0.0.1:1'] });
    expect(await closed(get('http://127.0.0.1:1/'))).toMatchObject({
      ok: false,
      reason: 'unreachable',
      sent: false,
    });
    const stop = AbortSignal.timeout(50);
    expect(await allowed()(get(at('/slow')), stop)).toMatchObject({ ok: false, reason: 'aborted' });
    const nowhere = createGuardedFetch({ allowedHosts: [], resolve: () => new Promise(() => {}) });
    expect(await nowhere(get('http://hangs.example/', 80))).toMatchObject({
      ok: false,
      reason: 'timeout',
      sent: false,
    });
    expect(await nowhere(get('not a url'))).toMatchObject({ ok: false, reason: 'unreachable', sent: false });
  });
});
