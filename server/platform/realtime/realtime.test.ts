import { randomUUID } from 'node:crypto';
import { connect, createServer, type Server } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { requirement } from '#server/testing/requirements.ts';
import { silentLogger } from '../log/index.ts';
import { type Bus, createLocalRateLimiter, openBus, openRateLimiter, type RateLimiter } from './index.ts';

const url = requirement('redis');
const opened: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});
const keep = <T extends { close(): Promise<unknown> }>(one: T): T => {
  opened.push(one);
  return one;
};

describe.each(['in one process', 'over Redis'])('the bus %s', (kind) => {
  const redisUrl = kind === 'over Redis' ? url : undefined;
  const open = async (): Promise<Bus> => keep(await openBus(redisUrl));

  describe.skipIf(kind === 'over Redis' && !url)('guarantees', () => {
    test('an event reaches every listener of its channel once, and no other', async () => {
      const bus = await open();
      const channel = randomUUID();
      const seen: string[] = [];
      bus.subscribe(channel, (event) => seen.push(`a ${JSON.stringify(event)}`));
      bus.subscribe(channel, () => seen.push('b'));
      bus.subscribe(randomUUID(), () => seen.push('other'));
      bus.publish(channel, { seq: 1 });
      await wait(100);
      expect(seen).toEqual(['a {"seq":1}', 'b']);
    });

    test('a subscription that ended gets nothing, and a channel may be called error', async () => {
      const bus = await open();
      const seen: unknown[] = [];
      const end = bus.subscribe('error', (event) => seen.push(event));
      bus.publish('error', 1);
      end();
      bus.publish('error', 2);
      await wait(50);
      expect(seen).toEqual([1]);
    });

    test('a listener that throws stops neither the publisher nor the others', async () => {
      const bus = await open();
      const channel = randomUUID();
      const seen: unknown[] = [];
      bus.subscribe(channel, () => {
        throw new Error('broken listener');
      });
      bus.subscribe(channel, (event) => seen.push(event));
      bus.publish(channel, 'on');
      expect(seen).toEqual(['on']);
    });
  });
});

describe.skipIf(!url)('the bus of several nodes on Redis', () => {
  test('an event reaches the other node once, as soon as it has subscribed', async () => {
    const [a, b] = [keep(await openBus(url)), keep(await openBus(url))];
    const channel = randomUUID();
    const seen: unknown[] = [];
    b.subscribe(channel, (event) => seen.push(event));
    a.publish(channel, { seq: 1 });
    a.publish(channel, { seq: 2 });
    await expect.poll(() => seen).toEqual([{ seq: 1 }, { seq: 2 }]);
    await wait(50);
    expect(seen).toHaveLength(2);
  });

  test('two installations on different databases of one Redis do not hear each other', async () => {
    const other = new URL(url!);
    other.pathname = other.pathname === '/7' ? '/6' : '/7';
    const [a, b] = [keep(await openBus(url)), keep(await openBus(other.href))];
    const seen: unknown[] = [];
    b.subscribe('same', (event) => seen.push(event));
    a.publish('same', 1);
    await wait(100);
    expect(seen).toEqual([]);
  });

  test('while Redis is away the own listeners are served, and afterwards the other node again', async () => {
    const line = await openLine(url!);
    keep(line);
    const [a, b] = [keep(await openBus(line.url)), keep(await openBus(url))];
    const own: unknown[] = [];
    const far: unknown[] = [];
    a.subscribe('line', (event) => own.push(event));
    b.subscribe('line', (event) => far.push(event));
    await line.cut();
    a.publish('line', 'alone');
    expect(own).toEqual(['alone']);
    await line.mend();
    await expect
      .poll(
        () => {
          a.publish('line', 'again');
          return far.includes('again');
        },
        { timeout: 5000 },
      )
      .toBe(true);
    own.length = 0;
    await expect
      .poll(
        () => {
          b.publish('line', 'back');
          return own.includes('back');
        },
        { timeout: 5000 },
      )
      .toBe(true);
    expect(far).not.toContain('alone');
  });
});

describe('without a Redis at the address', () => {
  const nowhere = 'redis://127.0.0.1:1';

  test('the bus and the limiter start all the same, say so once and work for this process', async () => {
    const lines: string[] = [];
    const log = { ...silentLogger, warn: (...line: unknown[]) => void lines.push(JSON.stringify(line)) };
    const bus = keep(await openBus(nowhere, { log }));
    const limiter = keep(await openRateLimiter(nowhere, { log }));
    const seen: unknown[] = [];
    bus.subscribe('x', (event) => seen.push(event));
    bus.publish('x', 1);
    expect(seen).toEqual([1]);
    expect(await limiter.take('k', 1, 60_000)).toEqual({ allowed: true, retryAfterMs: 0 });
    expect(await limiter.take('k', 1, 60_000)).toMatchObject({ allowed: false });
    await wait(500);
    expect(lines).toHaveLength(3);
  });
});

describe.each(['in one process', 'over Redis'])('the rate limiter %s', (kind) => {
  const redisUrl = kind === 'over Redis' ? url : undefined;
  const open = async (): Promise<RateLimiter> => keep(await openRateLimiter(redisUrl));

  describe.skipIf(kind === 'over Redis' && !url)('guarantees', () => {
    test('it allows the limit at once, then says how long to wait, per key', async () => {
      const limiter = await open();
      const key = randomUUID();
      const taken = [];
      for (let i = 0; i < 4; i++) taken.push(await limiter.take(key, 3, 3000));
      expect(taken.map((one) => one.allowed)).toEqual([true, true, true, false]);
      expect(taken[3]!.retryAfterMs).toBeGreaterThan(700);
      expect(taken[3]!.retryAfterMs).toBeLessThanOrEqual(1000);
      expect(await limiter.take(randomUUID(), 3, 3000)).toMatchObject({ allowed: true });
    });

    test('after the wait it allows again, and refused uses did not make it longer', async () => {
      const limiter = await open();
      const key = randomUUID();
      await limiter.take(key, 1, 150);
      for (let i = 0; i < 5; i++) expect(await limiter.take(key, 1, 150)).toMatchObject({ allowed: false });
      await wait((await limiter.take(key, 1, 150)).retryAfterMs + 5);
      expect(await limiter.take(key, 1, 150)).toEqual({ allowed: true, retryAfterMs: 0 });
    });

    test('uses at the same time are counted each', async () => {
      const limiter = await open();
      const key = randomUUID();
      const taken = await Promise.all(Array.from({ length: 50 }, () => limiter.take(key, 10, 60_000)));
      expect(taken.filter((one) => one.allowed)).toHaveLength(10);
    });
  });
});

describe('the memory of the limiter in one process', () => {
  test('it is bounded: the keys not used for longest are forgotten first', async () => {
    const limiter = keep(createLocalRateLimiter({ maxKeys: 2, clock: { now: () => new Date(0) } }));
    const take = (key: string) => limiter.take(key, 2, 1000);
    await take('a');
    await take('b');
    await take('a');
    await take('c');
    expect(await take('a')).toMatchObject({ allowed: false });
    await take('b');
    expect(await take('b')).toMatchObject({ allowed: true });
  });
});

test.skipIf(!url)('the rate limit of several nodes on Redis is one', async () => {
  const [a, b] = [keep(await openRateLimiter(url)), keep(await openRateLimiter(url))];
  const key = randomUUID();
  expect(await a.take(key, 2, 60_000)).toMatchObject({ allowed: true });
  expect(await b.take(key, 2, 60_000)).toMatchObject({ allowed: true });
  expect(await a.take(key, 2, 60_000)).toMatchObject({ allowed: false });
  expect(await b.take(key, 2, 60_000)).toMatchObject({ allowed: false });
});

/** A TCP line to Redis that a test can cut and mend. */
async function openLine(target: string) {
  const { hostname, port, pathname } = new URL(target);
  const ends = new Set<{ destroy(): void }>();
  let server: Server;
  const listen = (at: number) => {
    server = createServer((near) => {
      const far = connect(Number(port || 6379), hostname);
      for (const end of [near, far]) {
        ends.add(end);
        end.on('error', () => {});
        end.on('close', () => ends.delete(end));
      }
      near.pipe(far).pipe(near);
    });
    return new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve));
  };
  const cut = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const end of ends) end.destroy();
    await closed;
  };
  await listen(0);
  const address = server!.address() as { port: number };
  return {
    url: `redis://127.0.0.1:${address.port}${pathname}`,
    cut,
    mend: () => listen(address.port),
    close: async () => {
      if (server.listening) await cut();
    },
  };
}
