import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ErrorBodySchema } from '#contract';
import { openConversation, requirement, startTestApp, type TestApp } from '#server/testing/index.ts';

const MOST = 40;

describe('limits', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({
      trustProxy: true,
      env: { CANDOR_MAX_CONNECTIONS: String(MOST), CANDOR_MAX_REQUESTS: '700' },
    });
  });
  afterAll(() => app?.close());
  const from = (address: string, headers: Record<string, string> = {}) => ({
    'x-forwarded-for': address,
    ...headers,
  });
  /** The statuses of so many requests, a few at a time. */
  const repeat = async (times: number, ask: () => Promise<Response>) => {
    const answers: Response[] = [];
    for (let done = 0; done < times; done += 20) {
      const batch = Array.from({ length: Math.min(20, times - done) }, ask);
      for (const answer of await Promise.all(batch)) {
        await answer.clone().arrayBuffer();
        answers.push(answer);
      }
    }
    return answers;
  };
  const openFrom = async (address: string) => {
    const answer = await fetch(`${app.url}/v1/conversations`, {
      method: 'POST',
      headers: from(address, { 'content-type': 'application/json' }),
      body: '{}',
    });
    expect(answer.status).toBe(201);
    return (await answer.json()) as { conversation: { id: string }; secret: string };
  };
  const read = (address: string, who: { conversation: { id: string }; secret: string }) =>
    fetch(`${app.url}/v1/conversations/${who.conversation.id}/files/fil_0`, {
      headers: from(address, { authorization: `Bearer ${who.secret}` }),
    });

  test('a visitor who does too much is told when to come back; others behind the same address notice nothing', async () => {
    const office = '198.51.100.7';
    const loud = await openFrom(office);
    const colleague = await openFrom(office);
    const answers = await repeat(620, () => read(office, loud));
    const last = answers.at(-1)!;
    expect(last.status).toBe(429);
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    const { error } = ErrorBodySchema.parse(await last.json());
    expect(error.code).toBe('rate_limited');
    expect(error.fix).toMatch(/Try again in \d+ seconds\./);
    expect((await read(office, colleague)).status).toBe(404);
    expect((await openFrom(office)).secret).toBeTruthy();
  });

  test('invented credentials do not make an address endless, and cookies buy no more guesses', async () => {
    const attacker = '198.51.100.8';
    let number = 0;
    const knock = () =>
      fetch(`${app.url}/v1/conversations/cnv_0`, {
        headers: from(attacker, { authorization: `Bearer invented-${number++}` }),
      });
    const knocks = await repeat(720, knock);
    expect(knocks.at(-1)!.status).toBe(429);
    const guess = () =>
      fetch(`${app.url}/v1/session`, {
        method: 'POST',
        headers: from('198.51.100.9', {
          'content-type': 'application/json',
          cookie: `candor_session=invented-${number++}`,
        }),
        body: JSON.stringify({ email: `nobody${number}@example.com`, password: 'a wrong password' }),
      });
    expect((await repeat(24, guess)).at(-1)!.status).toBe(429);
    expect((await fetch(`${app.url}/v1/widget`, { headers: from('198.51.100.10') })).status).toBe(200);
  });

  test('a whole network of IPv6 counts as one address', async () => {
    let number = 1;
    const answers = await repeat(62, () => {
      const address = `2001:db8:7:7::${(number++).toString(16)}`;
      return fetch(`${app.url}/v1/conversations`, {
        method: 'POST',
        headers: from(address, { 'content-type': 'application/json' }),
        body: '{}',
      });
    });
    expect(answers.at(-1)!.status).toBe(429);
    expect((await openFrom('2001:db8:7:8::1')).secret).toBeTruthy();
  });

  test('one address holds only so many streams open; another customer is served meanwhile, and later it may again', async () => {
    const greedy = await openFrom('198.51.100.20');
    const streams = await Promise.all(
      Array.from({ length: MOST * 2 }, () =>
        openStream(app.url, greedy, from('198.51.100.20', { authorization: `Bearer ${greedy.secret}` })),
      ),
    );
    const refused = streams.filter(({ status }) => status === 429);
    expect(streams.filter(({ status }) => status === 200)).toHaveLength(MOST);
    expect(refused).toHaveLength(MOST);
    expect(ErrorBodySchema.parse(JSON.parse(await refused[0]!.text())).error.message).toContain(
      'too many open connections',
    );
    const other = await openFrom('198.51.100.21');
    const said = await fetch(`${app.url}/v1/conversations/${other.conversation.id}/messages`, {
      method: 'POST',
      headers: from('198.51.100.21', {
        authorization: `Bearer ${other.secret}`,
        'content-type': 'application/json',
      }),
      body: JSON.stringify({ text: 'How long do I have to return something?' }),
    });
    expect(((await said.json()) as { outcome: string }).outcome).toBe('answered');
    for (const stream of streams) stream.close();
    await expect.poll(async () => (await read('198.51.100.20', greedy)).status).toBe(404);
  });
});

describe.skipIf(process.platform !== 'linux')('a thousand bare connections from one address', () => {
  test('are cut down to a number, and the customer at the next address is answered', async () => {
    await using app = await startTestApp({ env: { CANDOR_MAX_CONNECTIONS: String(MOST) } });
    const port = Number(new URL(app.url).port);
    const sockets: Socket[] = [];
    let cut = 0;
    for (let number = 0; number < 1000; number++) {
      const socket = connect({ port, host: '127.0.0.1', localAddress: '127.0.0.3' });
      socket.on('error', () => {});
      socket.once('close', () => cut++);
      sockets.push(socket);
    }
    await expect.poll(() => cut).toBeGreaterThanOrEqual(1000 - MOST * 2);
    const customer = await openConversation(app.url);
    expect((await customer.say('How long do I have to return something?')).outcome).toBe('answered');
    for (const socket of sockets) socket.destroy();
  }, 240_000);
});

const redisUrl = requirement('redis');

describe.skipIf(!redisUrl)('limits of two nodes on one Redis', () => {
  test('are one limit', async () => {
    const env = { REDIS_URL: redisUrl! };
    await using one = await startTestApp({ trustProxy: true, env });
    await using two = await startTestApp({ trustProxy: true, env });
    // Redis keeps what earlier runs counted for a minute.
    const address = `2001:db8:${(Date.now() % 60_000).toString(16)}:${process.pid.toString(16).slice(-4)}::1`;
    const open = (app: TestApp) =>
      fetch(`${app.url}/v1/conversations`, {
        method: 'POST',
        headers: { 'x-forwarded-for': address, 'content-type': 'application/json' },
        body: '{}',
      });
    for (let number = 0; number < 60; number++) {
      expect((await open(number % 2 ? one : two)).status).toBe(201);
    }
    expect((await open(one)).status).toBe(429);
    expect((await open(two)).status).toBe(429);
  }, 240_000);
});

interface Stream {
  status: number;
  text(): Promise<string>;
  close(): void;
}

/** A stream of events over a connection of its own; resolves when the server has answered. */
function openStream(
  url: string,
  { conversation }: { conversation: { id: string } },
  headers: Record<string, string>,
): Promise<Stream> {
  return new Promise((resolve, reject) => {
    const asked: ClientRequest = httpRequest(
      `${url}/v1/conversations/${conversation.id}/events`,
      { headers, agent: false },
      (answer: IncomingMessage) => {
        answer.on('error', () => {});
        resolve({
          status: answer.statusCode ?? 0,
          text: async () => Buffer.concat(await answer.toArray()).toString(),
          close: () => asked.destroy(),
        });
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}
