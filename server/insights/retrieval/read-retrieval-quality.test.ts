import { beforeEach, expect, test } from 'vitest';
import { allMigrations } from '#server/compose.ts';
import { appendEvents, insertConversation } from '#server/conversations/index.ts';
import { findOrCreateCustomer } from '#server/customers/index.ts';
import { newId } from '#server/kernel/index.ts';
import { eachDatabase } from '#server/testing/databases.ts';
import { readRetrievalQuality } from '../index.ts';

eachDatabase(
  'retrieval quality',
  () => allMigrations,
  (get) => {
    // A Saturday: its week began on 16 November.
    const clock = { now: () => new Date('2026-11-21T10:00:00Z') };
    const read = () => readRetrievalQuality({ db: get(), clock });
    beforeEach(async () => {
      await get().deleteFrom('label').execute();
      await get().deleteFrom('event').execute();
      await get().deleteFrom('conversation').execute();
    });

    interface Turn {
      day: string;
      text?: string;
      outcome?: string;
      retrieved?: unknown[];
      confidence?: number;
      helpful?: boolean;
      channel?: 'widget' | 'evaluation';
    }
    /** A conversation of one question, as a turn records it. */
    async function ask({ day, text = 'hello', channel = 'widget', helpful, ...turn }: Turn): Promise<void> {
      const at = new Date(`${day}T12:00:00Z`);
      const { id: customerId } = await findOrCreateCustomer(get());
      const { id } = await insertConversation(get(), { channel, customerId, language: 'en', at });
      const row = { agent_id: null, agent_name: null, external_id: null, signals: '[]', citations: '[]' };
      const base = {
        ...row,
        conversation_id: id,
        channel,
        choices: '[]',
        offers_human: false,
        created_at: at,
      };
      await get()
        .insertInto('message')
        .values([
          { ...base, id: newId('message'), seq: 1, author: 'customer', text, turn_id: null },
          {
            ...base,
            id: newId('message'),
            seq: 2,
            author: 'assistant',
            text: 'Yes.',
            turn_id: null,
            helpful: helpful ?? null,
          },
        ])
        .execute();
      const { outcome = 'answered', retrieved = [{ score: 1 }], confidence = 0.9 } = turn;
      const data = { outcome, draft: { retrieved, confidence } };
      await appendEvents(get(), id, [{ type: 'turn.completed', turnId: newId('turn'), data }], at);
    }
    const week = async (from: string) =>
      (await read()).weeks.find((one) => one.from.toISOString().startsWith(from))!;

    test('twelve weeks from Monday on, empty ones too', async () => {
      const { weeks, signs } = await read();
      expect(weeks.map(({ from }) => from.toISOString().slice(0, 10))).toEqual(
        expect.arrayContaining(['2026-08-31', '2026-11-09', '2026-11-16']),
      );
      expect(weeks).toHaveLength(12);
      expect(weeks[0]).toMatchObject({
        questions: 0,
        hitRate: null,
        emptyShare: null,
        medianConfidence: null,
      });
      expect(signs).toEqual([]);
    });

    test('each question counts in its week, with what was found and how sure the answer was', async () => {
      await ask({ day: '2026-11-16', confidence: 0.9 });
      await ask({ day: '2026-11-22', confidence: 0.5, outcome: 'unsure' });
      await ask({ day: '2026-11-17', confidence: 0, outcome: 'unsure', retrieved: [] });
      await ask({ day: '2026-11-15' });
      await ask({ day: '2026-11-17', channel: 'evaluation' });
      expect(await week('2026-11-16')).toMatchObject({
        questions: 3,
        emptyShare: 1 / 3,
        unsureShare: 1 / 3,
        medianConfidence: 0.5,
      });
      expect(await week('2026-11-09')).toMatchObject({ questions: 1, emptyShare: 0 });
    });

    test('the hit rate is that of answers which somebody judged', async () => {
      await ask({ day: '2026-11-17', helpful: true });
      await ask({ day: '2026-11-17', helpful: true });
      await ask({ day: '2026-11-17', helpful: false });
      await ask({ day: '2026-11-17' });
      expect(await week('2026-11-16')).toMatchObject({ rated: 3, hitRate: 2 / 3 });
    });

    test('words that nobody used in the four weeks before are new, when there was anything before', async () => {
      await ask({ day: '2026-10-05', text: 'zeppelin' });
      await ask({ day: '2026-10-28', text: 'tent' });
      await ask({ day: '2026-11-17', text: 'tent zeppelin' });
      await ask({ day: '2026-11-18', text: 'tent wobbler' });
      expect(await week('2026-11-16')).toMatchObject({ newWordShare: 0.5 });
      expect(await week('2026-10-05')).toMatchObject({ newWordShare: null });
    });
  },
);
