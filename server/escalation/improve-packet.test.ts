import { describe, expect, test } from 'vitest';
import { type ConversationId, type CustomerId, newId, UNKNOWN_UNDERSTANDING } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import { silentLogger } from '#server/platform/log/index.ts';
import { openModel } from '#server/platform/models/index.ts';
import { eachDatabase } from '#server/testing/databases.ts';
import { type ScriptedAnswer, startModelServer } from '#server/testing/model-server.ts';
import {
  buildPacket,
  correctSummary,
  escalationMigrations,
  findOpenEscalation,
  improvePacket,
  openEscalation,
} from './index.ts';

const now = new Date('2026-11-21T10:00:00Z');
const TEXT = 'My parcel FP-10231 is lost and I want my 49 euros back. Write to jo@example.com.';

async function open(db: Db): Promise<ConversationId> {
  const conversationId = newId('conversation');
  const packet = buildPacket({
    rule: 'customer-asks-for-human',
    reasons: [],
    understanding: UNKNOWN_UNDERSTANDING,
    customer: {
      id: 'cus_1' as CustomerId,
      segment: 'standard',
      verified: false,
      createdAt: now,
      earlierConversations: 0,
    },
    messages: [{ author: 'customer', text: TEXT, createdAt: now }],
  });
  const escalation = { conversationId, rule: 'x', reasons: [], queue: 'general', priority: 'high' as const };
  await db.transaction().execute((trx) => openEscalation(trx, { ...escalation, packet, now }));
  return conversationId;
}

eachDatabase(
  'the summary of a case',
  () => escalationMigrations,
  (get) => {
    const improve = async (conversationId: ConversationId, answer: ScriptedAnswer) => {
      await using server = await startModelServer(() => answer);
      const model = openModel({ name: 'openai:gpt-test', url: server.url, key: 'k' }, { log: silentLogger });
      const improved = await improvePacket({ db: get(), log: silentLogger, model }, conversationId);
      return { improved, requests: server.requests };
    };
    const packetOf = async (id: ConversationId) => (await findOpenEscalation(get(), id))!.packet;

    test('a model writes it, from masked text, with what was masked put back', async () => {
      const id = await open(get());
      const object = {
        summary: 'The customer lost parcel FP-10231 and wants 49 euros back, by mail to ⟦email_1⟧.',
        nextStep: 'Ask the carrier about the parcel.',
      };
      const { improved, requests } = await improve(id, { object });
      expect(improved).toBe(true);
      expect(JSON.stringify(requests)).not.toContain('jo@example.com');
      expect(await packetOf(id)).toMatchObject({
        summary: 'The customer lost parcel FP-10231 and wants 49 euros back, by mail to jo@example.com.',
        suggestedNextStep: 'Ask the carrier about the parcel.',
        summaryBy: 'model',
      });
    });

    describe('stays as the rules made it', () => {
      test.each<[string, ScriptedAnswer]>([
        ['the model fails', { status: 400, body: {} }],
        ['the answer has another shape', { object: { text: 'hello' } }],
        [
          'it names a number that nobody said',
          { object: { summary: 'The customer wants 500 euros.', nextStep: 'Pay it.' } },
        ],
      ])('when %s', async (_why, answer) => {
        const id = await open(get());
        expect((await improve(id, answer)).improved).toBe(false);
        expect(await packetOf(id)).toMatchObject({ summary: TEXT, summaryBy: 'embedded' });
      });

      test('when the customer corrected it', async () => {
        const id = await open(get());
        expect(await correctSummary(get(), id, 'I want a new parcel, not money.')).toBe(true);
        const object = { summary: 'The customer wants money back.', nextStep: 'Pay it back.' };
        expect((await improve(id, { object })).improved).toBe(false);
        expect(await packetOf(id)).toMatchObject({
          summary: 'I want a new parcel, not money.',
          summaryBy: 'customer',
        });
      });
    });

    test('a conversation without an open case has nothing to correct', async () => {
      expect(await correctSummary(get(), newId('conversation'), 'Something else')).toBe(false);
    });
  },
);
