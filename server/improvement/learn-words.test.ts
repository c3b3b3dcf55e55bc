import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { signIdentity } from '#server/customers/index.ts';
import { openConversation, requirement, startTestApp, type TestApp } from '#server/testing/index.ts';
import { learnWords } from './index.ts';

const DAY_MS = 24 * 60 * 60_000;
const QUESTION = 'How long do I have to return something?';

describe.each(['embedded', 'server'] as const)('the customers’ own words (%s)', (database) => {
  describe.skipIf(database === 'server' && !requirement('postgres'))('', () => {
    let app: TestApp;
    let ahead = 0;
    const clock = { now: () => new Date(Date.parse('2026-11-21T10:00:00Z') + ahead) };
    beforeAll(async () => {
      app = await startTestApp({ database, overrides: { clock } });
      // The test alone decides when words are learned: the server's own job would, whenever the clock moves.
      const job = { next_at: new Date('9999-01-01'), holder: null, held_until: null };
      await app.candor.db
        .insertInto('job')
        .values({ name: 'learn-words', ...job })
        .onConflict((conflict) => conflict.column('name').doUpdateSet(job))
        .execute();
    });
    afterAll(() => app?.close());
    beforeEach(async () => {
      ahead = 0;
      await app.candor.db.deleteFrom('rejected_word').execute();
      await app.candor.db.deleteFrom('conversation').execute();
      await learn();
    });

    const learn = () => learnWords({ db: app.candor.db, clock, knowledge: app.candor.knowledge });
    const open = async (name?: string) => {
      const token = name && (await signIdentity({ externalId: name }, app.identitySecret, clock));
      return openConversation(app.url, token ? { identityToken: token } : {});
    };
    /** Somebody asks in words of their own, then in the article's, and says whether the answer helped. */
    async function ask(words: string, name: string | undefined, helpful: boolean | 'unsaid' = true) {
      const customer = await open(name);
      await customer.say(words);
      const answer = (await customer.say(QUESTION)).replies.at(-1)!;
      expect(answer.citations[0]?.title).toBeTruthy();
      if (helpful !== 'unsaid')
        expect((await customer.call('PUT', `/messages/${answer.id}/helpful`, { helpful })).ok).toBe(true);
      return { customer, title: answer.citations[0]!.title };
    }
    const find = async (text: string) => {
      const found = await fetch(`${app.url}/v1/search?q=${encodeURIComponent(text)}`);
      const { hits } = (await found.json()) as { hits: { title: string; snippet: string }[] };
      return hits;
    };
    const words = async () =>
      (await app.candor.knowledge.learned.list()).words.map(({ word, voices }) => ({ word, voices }));

    test('a question that was not found is found after three customers were helped', async () => {
      expect(await find('doodah')).toEqual([]);
      const { title } = await ask('my doodah!', 'ada');
      await ask('a doodah?', 'ben');
      await learn();
      expect(await find('doodah')).toEqual([]);
      await ask('the doodahs...', 'cem');
      await learn();
      const hits = await find('doodah');
      expect(hits[0]?.title).toBe(title);
      expect(JSON.stringify(hits)).not.toContain('doodah');
      expect(await words()).toEqual([{ word: 'doodah', voices: 3 }]);
    });

    test('one customer changes nothing, however often, and neither do nameless visitors of one day', async () => {
      for (let time = 0; time < 4; time += 1) await ask('my doodah!', 'mallory');
      for (let time = 0; time < 4; time += 1) await ask('my doodah!', undefined);
      await learn();
      expect(await words()).toEqual([]);
      expect(await find('doodah')).toEqual([]);
    });

    test('a customer who was not helped teaches nothing', async () => {
      for (const name of ['ada', 'ben', 'cem']) await ask('my doodah!', name, false);
      for (const name of ['dee', 'eve', 'fay']) await ask('my doodah!', name, 'unsaid');
      await learn();
      expect(await words()).toEqual([]);
    });

    test('a good rating counts, and so does a goodbye after which nobody came back', async () => {
      const { customer } = await ask('my doodah!', 'ada', 'unsaid');
      await customer.call('POST', '/rating', { score: 5 });
      for (const name of ['ben', 'cem'])
        await (await ask('my doodah!', name, 'unsaid')).customer.say('thanks, bye');
      const { customer: back } = await ask('my doodah!', 'dee', 'unsaid');
      await back.say('thanks, bye');
      ahead += DAY_MS;
      await open('dee');
      await learn();
      expect(await words()).toEqual([]);
      ahead += 3 * DAY_MS;
      await learn();
      expect(await words()).toEqual([{ word: 'doodah', voices: 3 }]);
    });

    test('what a supervisor takes away stays away until it is allowed again', async () => {
      for (const name of ['ada', 'ben', 'cem']) await ask('my doodah!', name);
      await learn();
      const { learned } = app.candor.knowledge;
      const { articleId, word } = (await learned.list()).words[0]!;
      await learned.reject({ articleId, word, agentName: 'Anna' });
      expect(await find('doodah')).toEqual([]);
      await learn();
      expect(await words()).toEqual([]);
      expect(await learned.list()).toMatchObject({
        words: [],
        rejected: [{ word: 'doodah', agentName: 'Anna' }],
      });
      await expect(learned.reject({ articleId, word, agentName: 'Anna' })).rejects.toThrow('no such word');
      await learned.allow({ articleId, word });
      await learn();
      expect(await find('doodah')).not.toEqual([]);
    });

    test('personal data is never learned, and what is erased or half a year old is forgotten', async () => {
      for (const name of ['ada', 'ben', 'cem'])
        await ask('My name is Doodah Quibble, mail doodah@quibble.com', name);
      await learn();
      expect(JSON.stringify(await words())).not.toMatch(/doodah|quibble/);
      for (const name of ['ada', 'ben', 'cem']) await ask('my wotsit!', name);
      await learn();
      expect((await words()).map(({ word }) => word)).toContain('wotsit');
      ahead += 181 * DAY_MS;
      await learn();
      expect(await words()).toEqual([]);
    });

    test('a learned word makes no answer surer: the article does not say it', async () => {
      for (const name of ['ada', 'ben', 'cem']) await ask('my doodah!', name);
      await learn();
      const { passages, words: read } = app.candor.knowledge.lookUp({ text: 'doodah', language: 'en' });
      expect(passages.length).toBeGreaterThan(0);
      expect([...read[0]!.inArticle, ...read[0]!.inPassage].every((held) => held === 0)).toBe(true);
    });
  });
});
