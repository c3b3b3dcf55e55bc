import { expect, test } from 'vitest';
import {
  type AgentId,
  type ConversationId,
  type CustomerId,
  newId,
  UNKNOWN_UNDERSTANDING,
} from '#server/kernel/index.ts';
import type { Db, Trx } from '#server/platform/db/index.ts';
import { eachDatabase } from '#server/testing/databases.ts';
import {
  buildPacket,
  endEscalation,
  escalationMigrations,
  findOpenEscalation,
  listEscalations,
  listUntaken,
  type NewEscalation,
  openEscalation,
  releaseEscalation,
  takeEscalation,
} from './index.ts';

const now = new Date('2026-11-21T10:00:00Z');
const packet = buildPacket({
  rule: 'anger',
  reasons: ['emotion is angry (0.93)'],
  understanding: UNKNOWN_UNDERSTANDING,
  customer: {
    id: 'cus_1' as CustomerId,
    segment: 'vip',
    verified: true,
    createdAt: now,
    earlierConversations: 2,
  },
  messages: [{ author: 'customer', text: 'NUL \0 and half \ud83d', createdAt: now }],
});
const make = (conversationId: ConversationId, part: Partial<NewEscalation> = {}): NewEscalation => ({
  conversationId,
  rule: 'anger',
  reasons: ['emotion is angry (0.93)'],
  queue: 'general',
  priority: 'high',
  packet,
  now,
  ...part,
});
const inTrx = <Result>(db: Db, work: (trx: Trx) => Promise<Result>) => db.transaction().execute(work);

eachDatabase(
  'escalations',
  () => escalationMigrations,
  (get, kind) => {
    test('a conversation has one open at most: opening again returns the same', async () => {
      const id = newId('conversation');
      const first = await inTrx(get(), (trx) => openEscalation(trx, make(id)));
      const second = await inTrx(get(), (trx) =>
        openEscalation(trx, make(id, { rule: 'other', queue: 'else' })),
      );
      expect(second).toBe(first);
      const open = await findOpenEscalation(get(), id);
      expect(open).toMatchObject({
        id: first,
        rule: 'anger',
        queue: 'general',
        reasons: ['emotion is angry (0.93)'],
      });
      expect(open?.packet.transcript[0]?.createdAt).toEqual(now);
      expect(open?.packet.transcript[0]?.text).toBe('NUL  and half \ufffd');
    });

    test('taken, released, ended; a new one may follow', async () => {
      const id = newId('conversation');
      const agentId = newId('agent') as AgentId;
      const first = await inTrx(get(), (trx) => openEscalation(trx, make(id)));
      expect(await inTrx(get(), (trx) => takeEscalation(trx, { conversationId: id, agentId, now }))).toBe(
        first,
      );
      expect(await findOpenEscalation(get(), id)).toMatchObject({ takenBy: agentId, takenAt: now });
      await inTrx(get(), (trx) =>
        releaseEscalation(trx, { conversationId: id, now, queue: 'else', declinedBy: agentId }),
      );
      const released = await findOpenEscalation(get(), id);
      expect(released).toMatchObject({ queue: 'else', queuedAt: now, declinedBy: [agentId] });
      expect(released?.takenBy).toBeUndefined();
      expect(
        await inTrx(get(), (trx) => endEscalation(trx, { conversationId: id, how: 'handed-back', now })),
      ).toBe(first);
      expect(
        await inTrx(get(), (trx) => endEscalation(trx, { conversationId: id, how: 'closed', now })),
      ).toBeUndefined();
      const second = await inTrx(get(), (trx) => openEscalation(trx, make(id)));
      expect(second).not.toBe(first);
      expect((await listEscalations(get(), id)).map((escalation) => escalation.endedHow)).toEqual([
        undefined,
        'handed-back',
      ]);
    });

    test('the list is by queue, most pressing first, then oldest', async () => {
      const queue = newId('request');
      const opened = async (priority: NewEscalation['priority'], minute: number) => {
        const id = newId('conversation');
        const at = new Date(now.getTime() + minute * 60_000);
        await inTrx(get(), (trx) => openEscalation(trx, make(id, { queue, priority, now: at })));
        return id;
      };
      const low = await opened('low', 0);
      const highLate = await opened('high', 2);
      const highEarly = await opened('high', 1);
      const critical = await opened('critical', 3);
      const list = await listUntaken(get(), { queues: [queue] });
      expect(list.map(({ conversationId }) => conversationId)).toEqual([critical, highEarly, highLate, low]);
    });

    test('what waits is what nobody has, in these queues or known to somebody', async () => {
      const queues = [newId('request') as string, newId('request') as string];
      const [waits, taken, known] = [newId('conversation'), newId('conversation'), newId('conversation')];
      for (const id of [waits, taken])
        await inTrx(get(), (trx) => openEscalation(trx, make(id, { queue: queues[0]! })));
      const preferredAgent = newId('agent') as AgentId;
      await inTrx(get(), (trx) => openEscalation(trx, make(known, { queue: queues[1]!, preferredAgent })));
      await inTrx(get(), (trx) =>
        takeEscalation(trx, { conversationId: taken, agentId: newId('agent'), now }),
      );
      const ids = async (filter: Parameters<typeof listUntaken>[1]) =>
        (await listUntaken(get(), filter)).map(({ conversationId }) => conversationId);
      expect(await ids({ queues: [queues[0]!] })).toEqual([waits]);
      expect(await ids({ queues: [queues[0]!], orPreferred: true })).toEqual([waits, known]);
      expect(await ids({ queues: [queues[0]!], queuedUntil: new Date(now.getTime() - 1) })).toEqual([]);
      expect(await ids({ queues: [] })).toEqual([]);
    });

    test.skipIf(kind === 'embedded')('twenty opened at once are one', async () => {
      const id = newId('conversation');
      const ids = await Promise.all(
        Array.from({ length: 20 }, () => inTrx(get(), (trx) => openEscalation(trx, make(id)))),
      );
      expect(new Set(ids).size).toBe(1);
      expect(await listEscalations(get(), id)).toHaveLength(1);
    });
  },
);
