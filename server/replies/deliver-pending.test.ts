import { expect, test } from 'vitest';
import { newId, type Reply } from '#server/kernel/index.ts';
import { silentLogger } from '#server/platform/log/index.ts';
import { eachDatabase } from '#server/testing/databases.ts';
import {
  type DeliverDeps,
  deliverPending,
  enqueueReply,
  type OutgoingReply,
  repliesMigrations,
} from './index.ts';

const START = new Date('2026-11-21T10:00:00Z').getTime();
const reply: Reply = { text: 'Hello', language: 'en', citations: [], choices: [], offersHuman: false };

eachDatabase(
  'the outbox',
  () => repliesMigrations,
  (get, kind) => {
    const time = { now: START };
    const clock = { now: () => new Date(time.now) };
    const deps = (email: (outgoing: OutgoingReply) => Promise<void>): DeliverDeps => ({
      db: get(),
      clock,
      log: silentLogger,
      channels: { email },
    });
    const enqueue = async (messageId = newId('message')) => {
      await get()
        .transaction()
        .execute((trx) =>
          enqueueReply(trx, {
            conversationId: newId('conversation'),
            messageId,
            channel: 'email',
            reply,
            now: clock.now(),
          }),
        );
      return messageId;
    };

    test('a reply is enqueued once and delivered once', async () => {
      const messageId = await enqueue();
      await enqueue(messageId);
      const sent: OutgoingReply[] = [];
      const send = deps(async (outgoing) => void sent.push(outgoing));
      expect(await deliverPending(send)).toEqual({ delivered: 1, failed: 0 });
      expect(await deliverPending(send)).toEqual({ delivered: 0, failed: 0 });
      expect(sent).toMatchObject([{ messageId, channel: 'email', reply, attempt: 1 }]);
    });

    test('a failure is tried again later and later, with the same id, then given up', async () => {
      await enqueue();
      const attempts: { id: string; at: number }[] = [];
      const failing = deps(async ({ id }) => {
        attempts.push({ id, at: (time.now - START) / 1000 });
        throw new Error('the server is down');
      });
      const begin = (time.now - START) / 1000;
      expect(await deliverPending(failing)).toEqual({ delivered: 0, failed: 1 });
      expect(await deliverPending(failing)).toEqual({ delivered: 0, failed: 0 });
      for (let second = 0; second < 3600; second++) {
        time.now += 1000;
        if (second < 40 || second % 60 === 0) await deliverPending(failing);
      }
      expect(attempts.length).toBe(10);
      expect(attempts.slice(0, 5).map(({ at }) => at - begin)).toEqual([0, 2, 6, 14, 30]);
      expect(new Set(attempts.map(({ id }) => id)).size).toBe(1);
    });

    test('what a dead worker had claimed comes back by itself', async () => {
      await enqueue();
      const claimed = Promise.withResolvers<void>();
      const dead = deps(() => {
        claimed.resolve();
        return new Promise(() => {});
      });
      void deliverPending(dead);
      await claimed.promise;
      const sent: OutgoingReply[] = [];
      const alive = deps(async (outgoing) => void sent.push(outgoing));
      expect(await deliverPending(alive)).toEqual({ delivered: 0, failed: 0 });
      time.now += 61_000;
      expect(await deliverPending(alive)).toEqual({ delivered: 1, failed: 0 });
      expect(sent).toMatchObject([{ attempt: 2 }]);
    });

    test('a channel that this process does not serve is left alone', async () => {
      await enqueue();
      const none: DeliverDeps = { db: get(), clock, log: silentLogger, channels: {} };
      expect(await deliverPending(none)).toEqual({ delivered: 0, failed: 0 });
      expect(await deliverPending(deps(async () => {}))).toEqual({ delivered: 1, failed: 0 });
    });

    test.skipIf(kind === 'embedded')('eight workers at once deliver each reply once', async () => {
      for (let index = 0; index < 30; index++) await enqueue();
      const sent: string[] = [];
      const send = deps(async ({ id }) => void sent.push(id));
      while (
        (await Promise.all(Array.from({ length: 8 }, () => deliverPending(send, { limit: 3 })))).some(
          ({ delivered }) => delivered,
        )
      );
      expect(sent.length).toBe(30);
      expect(new Set(sent).size).toBe(30);
    });
  },
);
