import { beforeEach, expect, test } from 'vitest';
import { allMigrations } from '#server/compose.ts';
import { appendEvents, insertConversation } from '#server/conversations/index.ts';
import { findOrCreateCustomer } from '#server/customers/index.ts';
import type { TurnId } from '#server/kernel/index.ts';
import { createTermReader } from '#server/knowledge/index.ts';
import { maskText } from '#server/privacy/index.ts';
import { eachDatabase } from '#server/testing/databases.ts';
import { createGaps } from './index.ts';

const DAY_MS = 24 * 60 * 60_000;

eachDatabase(
  'knowledge gaps',
  () => allMigrations,
  (get) => {
    let ahead = 0;
    const clock = { now: () => new Date(Date.parse('2026-11-21T10:00:00Z') + ahead) };
    const make = () =>
      createGaps({
        db: get(),
        clock,
        mask: (text) => maskText(text).masked,
        readTerms: createTermReader(),
      });
    let gaps: ReturnType<typeof make>;
    beforeEach(async () => {
      ahead = 0;
      gaps = make();
      await get().deleteFrom('unanswered_question').execute();
      await get().deleteFrom('event').execute();
    });
    const search = (text: string, askedBy: string, reason: 'nothing-found' | 'unsure' = 'nothing-found') => {
      ahead += 1000;
      return gaps.note({ text, language: 'en', reason, askedBy });
    };
    const list = async () =>
      (await gaps.list(50)).map(({ example, askers, fromHelp, nothingFound }) => ({
        example,
        askers,
        fromHelp,
        nothingFound,
      }));
    /** A turn that ended like this, in a conversation of its own. */
    const turn = async (text: string, outcome: string, channel: 'widget' | 'evaluation' = 'widget') => {
      const { id: customerId } = await findOrCreateCustomer(get());
      const at = clock.now();
      const { id } = await insertConversation(get(), { channel, customerId, language: 'en', at });
      await get()
        .insertInto('message')
        .values({
          id: `msg_${id}`,
          conversation_id: id,
          seq: 1,
          author: 'customer',
          agent_id: null,
          agent_name: null,
          channel,
          external_id: null,
          text,
          signals: '[]',
          turn_id: null,
          citations: '[]',
          choices: '[]',
          offers_human: false,
          created_at: at,
        })
        .execute();
      await appendEvents(
        get(),
        id,
        [{ type: 'turn.completed', turnId: `trn_${id}` as TurnId, data: { outcome, messageSeq: 1 } }],
        at,
      );
      return id;
    };

    test('questions of the same words are one gap, counted by who asked, most wanted first', async () => {
      await search('Do you sell skis?', 'ada');
      await search('skis, do you sell', 'ben');
      await search('you sell skis', 'ada');
      await search('gift wrapping', 'ada');
      expect(await list()).toEqual([
        { example: 'you sell skis', askers: 2, fromHelp: 2, nothingFound: 2 },
        { example: 'gift wrapping', askers: 1, fromHelp: 1, nothingFound: 1 },
      ]);
    });

    test('personal data is masked before anything is kept', async () => {
      await search('why does nora@example.com get no mail, call +45 20 12 34 56', 'ada');
      const rows = await get().selectFrom('unanswered_question').selectAll().execute();
      expect(JSON.stringify(rows)).not.toMatch(/nora@|20 12 34/);
      expect(rows[0]?.text).toContain('⟦email_1⟧');
    });

    test('what was typed on the way to a search is forgotten, another search is not', async () => {
      await search('can i', 'ada');
      await search('rent', 'ben');
      await search('can i rent', 'ada');
      await search('can i rent a bicycle', 'ada');
      await search('rent a kayak', 'ada');
      ahead += 5 * 60_000;
      await search('rent a kayak paddle', 'ada');
      expect((await list()).map(({ example }) => example).sort()).toEqual([
        'can i rent a bicycle',
        'rent',
        'rent a kayak',
        'rent a kayak paddle',
      ]);
    });

    test('a search after which an article was opened is no gap, for that visitor', async () => {
      await search('waterproof spray', 'ada', 'unsure');
      await search('waterproof spray', 'ben', 'unsure');
      await gaps.found({ text: 'spray waterproof', language: 'en', askedBy: 'ada' });
      expect(await list()).toEqual([
        { example: 'waterproof spray', askers: 1, fromHelp: 1, nothingFound: 0 },
      ]);
    });

    test('a search without words that say something is none', async () => {
      await search('the', 'ada');
      await search('?!', 'ada');
      await search('nora@example.com', 'ada');
      expect(await list()).toEqual([]);
    });

    test('nobody fills the list: thirty questions a day', async () => {
      for (let number = 0; number < 40; number++) await search(`word${number} thing${number}`, 'bot');
      expect(await list()).toHaveLength(30);
    });

    test('turns that ended unsure are taken up, once, with the conversation; others are not', async () => {
      await search('do you rent out tents', 'ada');
      const id = await turn('Do you rent out tents? Write to nora@example.com', 'unsure');
      const asked = await turn('Do you rent out tents?', 'unsure');
      await turn('Do you rent out boots?', 'answered');
      await turn('Do you rent out stoves?', 'unsure', 'evaluation');
      await gaps.gather();
      await gaps.gather();
      await make().gather();
      expect(await list()).toMatchObject([
        { askers: 2, fromHelp: 1 },
        { askers: 1, fromHelp: 0, nothingFound: 0 },
      ]);
      const conversations = (await gaps.list(50)).map(({ conversationId }) => conversationId);
      expect(conversations.sort()).toEqual([id, asked].sort());
    });

    test('a turn that was committed late is not missed', async () => {
      await gaps.gather();
      ahead -= 60_000;
      await turn('Do you rent out tents?', 'unsure');
      ahead += 60_000;
      await gaps.gather();
      expect(await list()).toHaveLength(1);
    });

    test('after half a year a question is forgotten', async () => {
      await search('old question here', 'ada');
      ahead += 181 * DAY_MS;
      await search('new question here', 'ada');
      expect((await list()).map(({ example }) => example)).toEqual(['new question here']);
      await gaps.prune();
      expect(await get().selectFrom('unanswered_question').selectAll().execute()).toHaveLength(1);
    });
  },
);
