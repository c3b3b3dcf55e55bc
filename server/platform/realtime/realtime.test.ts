import { randomUUID } from 'node:crypto';
import { connect, createServer, type Server } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { requirement } from '#server/testing/requirements.ts';
import { silentLogger } from '../log/index.ts';
import { type Bus, openBus } from './index.ts';

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
    const same = randomUUID();
    b.subscribe(same, (event) => seen.push(event));
    a.publish(same, 1);
    await wait(100);
    expect(seen).toEqual([]);
  });

  test('while Redis is away the own listeners are served, and afterwards the other node again', async () => {
    const line = await openLine(url!);
    keep(line);
    const [a, b] = [keep(await openBus(line.url)), keep(await openBus(url))];
    const channel = randomUUID();
    const own: unknown[] = [];
    const far: unknown[] = [];
    a.subscribe(channel, (event) => own.push(event));
    b.subscribe(channel, (event) => far.push(event));
    await line.cut();
    a.publish(channel, 'alone');
    expect(own).toEqual(['alone']);
    await line.mend();
    await expect
      .poll(() => {
        a.publish(channel, 'again');
        return far.includes('again');
      })
      .toBe(true);
    own.length = 0;
    await expect
      .poll(() => {
        b.publish(channel, 'back');
        return own.includes('back');
      })
      .toBe(true);
    expect(far).not.toContain('alone');
  });
});

describe('without a Redis at the address', () => {
  const nowhere = 'redis://127.0.0.1:1';

  test('the bus starts all the same, says so once and works for this process', async () => {
    const lines: string[] = [];
    const log = { ...silentLogger, warn: (...line: unknown[]) => void lines.push(JSON.stringify(line)) };
    const bus = keep(await openBus(nowhere, { log }));
    const seen: unknown[] = [];
    bus.subscribe('x', (event) => seen.push(event));
    bus.publish('x', 1);
    expect(seen).toEqual([1]);
    await expect.poll(() => lines.length).toBe(2);
    await wait(500);
    expect(lines).toHaveLength(2);
  });
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
