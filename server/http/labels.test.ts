import { afterAll, beforeAll, expect, test } from 'vitest';
import { InboxConversationSchema } from '#contract';
import { type Candor, compose } from '#server/compose.ts';
import { openDatabase } from '#server/platform/db/index.ts';
import {
  openConversation,
  sharedReader,
  signInAgent,
  startTestApp,
  type TestAgent,
  type TestApp,
} from '#server/testing/index.ts';

/** One database for the app and for the process that is started after it. */
const database = await openDatabase({ kind: 'memory' });
const shared = { ...database, close: async () => {} };
let app: TestApp;
let anna: TestAgent;
beforeAll(async () => {
  app = await startTestApp({ overrides: { database: shared } });
  anna = await signInAgent(app.url, { email: app.adminEmail, password: app.adminPassword });
});
afterAll(async () => {
  await app?.close();
  await database.close();
});

const FIRST = 'Does the Skarn have a groundsheet for gravelly soil? Write to max.muster@example.org';
const ALIKE = 'which groundsheet goes with gravelly soil';

/** Says it as a new customer; the topic that was read, and where to label it. */
async function say(text: string) {
  const customer = await openConversation(app.url);
  await customer.say(text);
  const { turns } = InboxConversationSchema.parse(
    await (await anna.call('GET', `/v1/inbox/${customer.id}`)).json(),
  );
  const turn = turns.at(-1)!;
  return {
    topic: turn.understanding.topic.value,
    label: async (right: string, kind = 'topic') => {
      const label = { turnId: turn.id, kind, right };
      const answer = await anna.call('POST', `/v1/inbox/${customer.id}/labels`, label);
      expect(answer.status, await answer.clone().text()).toBe(200);
      const { labels } = InboxConversationSchema.parse(await answer.json());
      return `/v1/inbox/${customer.id}/labels/${labels.at(-1)!.id}`;
    },
  };
}

/** The topic that the app reads now, without a conversation. */
async function read(candor: Pick<Candor, 'engine'>, text: string) {
  return (await candor.engine().understander.read({ text, history: [] })).topic.value;
}

const learned = (text: string, topic: string | null) =>
  expect.poll(() => read(app.candor, text), { timeout: 60_000, interval: 100 }).toBe(topic);

test('a topic that an agent corrects is learned: at once, after a restart, and no more when it is taken back', async () => {
  const before = (await say(ALIKE)).topic;
  const first = await say(FIRST);
  expect([before, first.topic]).not.toContain('offers');
  const path = await first.label('offers');
  await learned(ALIKE, 'offers');
  expect((await say(ALIKE)).topic).toBe('offers');

  await using restarted = await compose(app.candor.config, {
    database: shared,
    reader: await sharedReader(),
  });
  expect(await read(restarted, ALIKE)).toBe('offers');

  expect((await anna.call('DELETE', path)).status).toBe(200);
  await learned(ALIKE, before);
});

test('messages that people called none of the topics are read as none', async () => {
  const text = 'We repair the wheels of your delivery van';
  const other = await say(text);
  expect(other.topic).not.toBeNull();
  await other.label('none');
  await learned(`Good morning. ${text}, today`, null);
});

test('an intent that an agent corrects is learned, for messages alike, until it is taken back', async () => {
  const first = await say('The ridge beam of my Skarn hums at night');
  const readIntent = async () => {
    const { understander } = app.candor.engine();
    return (await understander.read({ text: 'the ridge beam of my tent hums', history: [] })).intent.value;
  };
  const before = await readIntent();
  const right = before === 'technical' ? 'complaint' : 'technical';
  const path = await first.label(right, 'intent');
  await expect.poll(readIntent, { timeout: 60_000, interval: 100 }).toBe(right);
  expect((await anna.call('DELETE', path)).status).toBe(200);
  await expect.poll(readIntent, { timeout: 60_000, interval: 100 }).toBe(before);
});
