import { expect, test } from 'vitest';
import { type AgentId, newId } from '#server/kernel/index.ts';
import { eachDatabase } from '#server/testing/databases.ts';
import {
  escalationMigrations,
  keepPresence,
  listDesks,
  listForReview,
  markReviewed,
  noteAgentActed,
  noteForReview,
  openEscalation,
  PRESENCE_MS,
  saveDesk,
  setPresence,
} from '../index.ts';

const now = new Date('2026-11-21T10:00:00Z');
const later = (ms: number) => new Date(now.getTime() + ms);

eachDatabase(
  'the desk',
  () => escalationMigrations,
  (get) => {
    const agentId = newId('agent') as AgentId;
    const desk = async (id: AgentId, at: Date) =>
      (await listDesks(get(), at)).find((candidate) => candidate.agentId === id);

    test('an agent is what they said for as long as their console is open, on every node', async () => {
      await keepPresence(get(), agentId, now);
      expect((await desk(agentId, now))?.presence).toBe('online');
      await setPresence(get(), agentId, 'away', later(1));
      await keepPresence(get(), agentId, later(PRESENCE_MS));
      expect((await desk(agentId, later(PRESENCE_MS + 1)))?.presence).toBe('away');
      const gone = await desk(agentId, later(2 * PRESENCE_MS));
      expect(gone).toMatchObject({ presence: 'offline', goneSince: later(PRESENCE_MS) });
    });

    test('who says that they are offline is gone from then on, unless they do something', async () => {
      const id = newId('agent');
      await setPresence(get(), id, 'offline', now);
      await keepPresence(get(), id, later(1000));
      expect(await desk(id, later(2000))).toMatchObject({ presence: 'offline', goneSince: now });
      await noteAgentActed(get(), id, later(3000));
      expect(await desk(id, later(4000))).toMatchObject({ presence: 'offline', goneSince: later(3000) });
    });

    test('what an admin set stays when the agent comes and goes', async () => {
      const id = newId('agent');
      const set = { skills: ['repairs'], languages: ['fr'], queues: ['returns'], capacity: 2 };
      await saveDesk(get(), id, set, now);
      expect(await desk(id, now)).toMatchObject({ ...set, presence: 'offline' });
      await keepPresence(get(), id, now);
      expect(await desk(id, now)).toMatchObject({ ...set, presence: 'online' });
    });

    test('the review list holds what no person had, until somebody looked; news bring it back', async () => {
      const conversationId = newId('conversation');
      const listed = async () =>
        (await listForReview(get())).filter((item) => item.conversationId === conversationId);
      await noteForReview(get(), { conversationId, reason: 'frustrated', now });
      expect(await listed()).toEqual([{ conversationId, reason: 'frustrated', notedAt: now }]);
      expect(await markReviewed(get(), { conversationId, agentId, now })).toBe(true);
      expect(await markReviewed(get(), { conversationId, agentId, now })).toBe(false);
      expect(await listed()).toEqual([]);
      await noteForReview(get(), { conversationId, reason: 'low-rating', now });
      expect(await listed()).toHaveLength(1);
      const packet = { customer: { createdAt: now }, transcript: [] } as never;
      await get()
        .transaction()
        .execute((trx) =>
          openEscalation(trx, {
            conversationId,
            rule: 'anger',
            reasons: [],
            queue: 'general',
            priority: 'high',
            packet,
            now,
          }),
        );
      expect(await listed()).toEqual([]);
    });
  },
);
