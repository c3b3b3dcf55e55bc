import { afterAll, beforeAll, expect, test } from 'vitest';
import type { InboxConversation } from '#contract';
import { silentLogger } from '#server/platform/log/index.ts';
import { openModel } from '#server/platform/models/index.ts';
import {
  openConversation,
  readEvents,
  signInAgent,
  startTestApp,
  type TestAgent,
  type TestApp,
} from '#server/testing/index.ts';
import { type ModelServer, startModelServer } from '#server/testing/model-server.ts';

const SUMMARY = 'The customer wants to talk to a person about a tent.';
let app: TestApp;
let models: ModelServer;
let admin: TestAgent;
beforeAll(async () => {
  models = await startModelServer(({ system }) =>
    system.includes('support case')
      ? { object: { summary: SUMMARY, nextStep: 'Ask which tent it is.' } }
      : { status: 400, body: {} },
  );
  const model = openModel({ name: 'openai:gpt-test', url: models.url, key: 'k' }, { log: silentLogger });
  app = await startTestApp({ overrides: { model } });
  admin = await signInAgent(app.url, { email: app.adminEmail, password: app.adminPassword });
});
afterAll(async () => {
  await app?.close();
  await models?.close();
});

test('the packet is there at once; a model’s summary follows, and the console is told', async () => {
  const customer = await openConversation(app.url);
  const stop = new AbortController();
  const events = readEvents(
    await fetch(`${app.url}/v1/inbox/events`, { headers: { cookie: admin.cookie }, signal: stop.signal }),
  );
  const packet = async () => {
    const answer = await admin.call('GET', `/v1/inbox/${customer.id}`);
    return ((await answer.json()) as InboxConversation).packet;
  };
  await customer.say('I want to talk to a human about my tent');
  expect(await packet()).toMatchObject({ rule: 'customer-asks-for-human' });
  for await (const event of events) {
    const isImproved = event.type === 'changed' && (await packet())?.summaryBy === 'model';
    if (isImproved) break;
  }
  expect(await packet()).toMatchObject({ summary: SUMMARY, suggestedNextStep: 'Ask which tent it is.' });
  stop.abort();
});
