import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { listEvents } from '#server/conversations/index.ts';
import type { ConversationId, ModelCall } from '#server/kernel/index.ts';
import { openConversation, startTestApp, type TestApp } from '#server/testing/index.ts';
import {
  type ModelServer,
  type RecordedRequest,
  type ScriptedAnswer,
  startModelServer,
} from '#server/testing/model-server.ts';

const QUESTION = 'What does a return cost?';
// 11 tokens at 2 and 7 at 6 apiece: 64 a call, as the scripted server counts.
const A_CALL = 64_000_000;

let server: ModelServer;
let app: TestApp;
let answer: () => ScriptedAnswer;

/** Reads as the embedded reader did, summarises, and answers as the test says. */
function speak({ prompt }: RecordedRequest): ScriptedAnswer {
  if (prompt.startsWith('{')) return { object: { ...JSON.parse(prompt).firstReading, entities: [] } };
  return prompt.includes('passage') ? answer() : { object: SUMMARY };
}
const SUMMARY = { summary: 'The customer wants a person.', nextStep: 'Ask what it is about.' };

beforeAll(async () => {
  server = await startModelServer(speak);
  app = await startTestApp({
    env: {
      CANDOR_MODEL: 'openai:gpt-5-mini',
      CANDOR_MODEL_URL: server.url,
      CANDOR_MODEL_KEY: 'a-key',
      CANDOR_MODEL_PRICE_INPUT: '2000000',
      CANDOR_MODEL_PRICE_OUTPUT: '6000000',
    },
  });
});
beforeEach(() => {
  answer = () => ({ text: 'The return label costs €3.90 [1].' });
});
afterAll(async () => {
  await app?.close();
  await server?.close();
});

interface Recorded {
  modelCalls: ModelCall[];
  costMicros: number;
}
const eventsOf = (id: string) =>
  listEvents(app.candor.db, id as ConversationId, ['turn.completed', 'model.called']);
const turnOf = async (id: string) => (await eventsOf(id)).at(-1)!.data as Recorded;
async function countedToday(): Promise<{ calls: number; costMicros: number }> {
  const rows = await app.candor.db.selectFrom('model_usage').selectAll().execute();
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + of(row), 0);
  return { calls: sum(({ calls }) => Number(calls)), costMicros: sum((row) => Number(row.cost_micros)) };
}

test('a turn’s cost is that of all its calls: of the reading and of the answer', async () => {
  const customer = await openConversation(app.url);
  await customer.say(QUESTION);
  const { modelCalls, costMicros } = await turnOf(customer.id);
  expect(modelCalls).toMatchObject([
    { purpose: 'understanding', inputTokens: 11, outputTokens: 7, costMicros: A_CALL },
    { purpose: 'answer', inputTokens: 11, outputTokens: 7, costMicros: A_CALL },
  ]);
  expect(costMicros).toBe(2 * A_CALL);
});

test.each<[string, ScriptedAnswer]>([
  ['finds no answer', { text: 'NO_ANSWER' }],
  ['refuses', { refusal: 'no' }],
  ['says what no article says', { text: 'Everything is free forever [1].' }],
])('a model that %s is paid for as well', async (_what, said) => {
  answer = () => said;
  const customer = await openConversation(app.url);
  const before = await countedToday();
  await customer.say(QUESTION);
  const after = await countedToday();
  const { modelCalls, costMicros } = await turnOf(customer.id);
  expect(modelCalls.map(({ purpose }) => purpose)).toEqual(['understanding', 'answer']);
  expect(costMicros).toBeGreaterThan(A_CALL);
  expect(after).toEqual({ calls: before.calls + 2, costMicros: before.costMicros + costMicros });
});

test('the summary for the person who takes over is noted with the turn that called them, and the day counts it', async () => {
  const customer = await openConversation(app.url);
  const before = await countedToday();
  expect(await customer.say('I want to talk to a human, please.')).toMatchObject({ control: 'queue' });
  await expect.poll(async () => (await eventsOf(customer.id)).map(({ type }) => type)).toHaveLength(2);
  const [turn, summary] = await eventsOf(customer.id);
  expect(summary).toMatchObject({ turnId: turn!.turnId, data: { purpose: 'summary', costMicros: A_CALL } });
  const { costMicros } = turn!.data as Recorded;
  expect((await countedToday()).costMicros - before.costMicros).toBe(costMicros + A_CALL);
  expect((await app.candor.inbox.read(customer.id as ConversationId)).turns[0]!.modelCalls).toMatchObject([
    { purpose: 'understanding' },
    { purpose: 'summary' },
  ]);
});
