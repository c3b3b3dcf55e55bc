import { afterAll, beforeAll, expect, test } from 'vitest';
import { DisputedListSchema } from '#contract';
import { createAccount } from '#server/access/index.ts';
import { silentLogger } from '#server/platform/log/index.ts';
import { openModel } from '#server/platform/models/index.ts';
import {
  openConversation,
  signInAgent,
  startTestApp,
  type TestAgent,
  type TestApp,
} from '#server/testing/index.ts';
import { type ModelServer, startModelServer } from '#server/testing/model-server.ts';

const CHEAP = { cost: 1024, blockSize: 8, parallelization: 1 };
/** What the model reads, whatever the message. */
const READ = {
  language: 'en',
  intent: 'technical',
  priority: 'low',
  emotion: 'neutral',
  topic: 'offers',
  signals: [],
  entities: [],
};
let app: TestApp;
let models: ModelServer;
let admin: TestAgent;
beforeAll(async () => {
  models = await startModelServer(({ system }) =>
    system.includes('You read messages') ? { object: READ } : { status: 400, body: {} },
  );
  const model = openModel({ name: 'openai:gpt-test', url: models.url, key: 'k' }, { log: silentLogger });
  app = await startTestApp({ overrides: { model } });
  admin = await signInAgent(app.url, { email: app.adminEmail, password: app.adminPassword });
});
afterAll(async () => {
  await app?.close();
  await models?.close();
});

const list = async () =>
  DisputedListSchema.parse(await (await admin.call('GET', '/v1/disagreements')).json()).items;

test('what the model reads otherwise waits until somebody says who was right', async () => {
  const customer = await openConversation(app.url);
  await customer.say('How long does the delivery to France take?');
  const [item] = await list();
  expect(item).toMatchObject({
    conversationId: customer.id,
    text: 'How long does the delivery to France take?',
    disagreements: [
      { kind: 'intent', embedded: 'information', model: 'technical' },
      { kind: 'topic', embedded: 'delivery', model: 'offers' },
    ],
  });
  const settle = async (kind: string, right: string) => {
    const path = `/v1/inbox/${customer.id}/labels`;
    const answer = await admin.call('POST', path, { turnId: item!.turnId, kind, right });
    expect(answer.status).toBe(200);
  };
  await settle('intent', 'information');
  expect((await list())[0]!.disagreements.map(({ kind }) => kind)).toEqual(['topic']);
  await settle('topic', 'delivery');
  expect(await list()).toEqual([]);
});

test('a model that reads the same leaves nothing to review', async () => {
  models.script({ object: { ...READ, intent: 'information', topic: 'delivery' } });
  await (await openConversation(app.url)).say('How long does the delivery to France take?');
  expect(await list()).toEqual([]);
});

test('only supervisors and admins see it', async () => {
  const account = { email: 'ben@example.com', name: 'Ben', password: 'correct horse battery' };
  const by = { kind: 'nobody' as const };
  await createAccount({ ...app.candor, passwordCost: CHEAP }, { ...account, role: 'agent', by });
  const ben = await signInAgent(app.url, account);
  expect((await ben.call('GET', '/v1/disagreements')).status).toBe(403);
});
