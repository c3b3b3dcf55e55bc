import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Draft } from '#server/kernel/index.ts';
import { silentLogger } from '#server/platform/log/index.ts';
import { openModel } from '#server/platform/models/index.ts';
import {
  openConversation,
  readEvents,
  requirement,
  startTestApp,
  type TestApp,
} from '#server/testing/index.ts';
import {
  type Exchange,
  type ModelServer,
  type RecordedRequest,
  type ScriptedAnswer,
  startModelServer,
} from '#server/testing/model-server.ts';
import { loadModelSpecs } from '#server/testing/model-specs.ts';

/** Longer than any answer of the scripted server takes on a busy machine. */
const PATIENT_MS = 20_000;
const QUESTION = 'What does a return cost?';
const SAID = 'The return label costs €3.90, which we take off the refund';

/** What a working model says: the first reading as it was, and an answer from the passage that holds it. */
function speakWell({ prompt }: RecordedRequest): ScriptedAnswer {
  if (prompt.startsWith('{')) return { object: { ...JSON.parse(prompt).firstReading, entities: [] } };
  const passages = prompt.split(/<data-[a-z]+ passage /).slice(1);
  const number = passages.findIndex((passage) => passage.includes(SAID)) + 1;
  return { text: `${SAID} [${number}]. Returns are free for faulty items [${number}].` };
}

const FAILURES: [string, () => ScriptedAnswer][] = [
  ['malformed JSON, and words that rest on nothing', () => ({ text: '{"oops": Everything is free.' })],
  ['an answer of no protocol', () => ({ raw: '<html>It works!</html>' })],
  ['nothing', () => ({ text: '' })],
  ['half an answer, stopped at the token limit', () => ({ text: `${SAID} [1].`, cutAtTokenLimit: true })],
  [
    'a call of a tool that nobody offered',
    () => ({ toolCall: { name: 'issue_refund', input: { amount: 999 } } }),
  ],
  ['a refusal', () => ({ refusal: 'I cannot help with that.' })],
  ['429, come back in a minute', () => ({ status: 429, headers: { 'retry-after': '60' } })],
  ['500', () => ({ status: 500, headers: { 'retry-after-ms': '1' } })],
  ['a hang', () => ({ hang: true })],
  ['a connection that is cut', () => ({ cut: true })],
  ['a stream that hangs after its first sentence', () => ({ hang: true, after: `${SAID} [1]. And then ` })],
  ['a stream that is cut after its first sentence', () => ({ cut: true, after: `${SAID} [1]. And then ` })],
];

describe.each(['openai:gpt-5-mini', 'anthropic:claude-haiku-4-5'])('a whole turn with %s', (name) => {
  let server: ModelServer;
  let app: TestApp;
  let broken: (() => ScriptedAnswer) | undefined;
  let model: ReturnType<typeof openModel>;

  /** A fresh one for each test: the circuit breaker of one failure must not hide the next. */
  const connect = (timeoutMs: number) => {
    model = openModel({ name, url: server.url, key: 'a-key', timeoutMs }, { log: silentLogger });
  };
  const breakWith = (failure: () => ScriptedAnswer) => {
    broken = failure;
    connect('hang' in failure() ? 500 : PATIENT_MS);
  };

  beforeAll(async () => {
    server = await startModelServer((request) => broken?.() ?? speakWell(request));
    app = await startTestApp({
      overrides: {
        model: {
          name,
          generateText: (request, signal) => model.generateText(request, signal),
          generateObject: (request, signal) => model.generateObject(request, signal),
        },
      },
    });
  });
  beforeEach(() => {
    broken = undefined;
    connect(PATIENT_MS);
  });
  afterAll(async () => {
    await app?.close();
    await server?.close();
  });

  test('an answer of the model is shown while it writes, and its tokens stand in the record of the turn', async () => {
    const customer = await openConversation(app.url);
    const response = await fetch(`${app.url}/v1/conversations/${customer.id}/messages`, {
      method: 'POST',
      headers: {
        accept: 'text/event-stream',
        'content-type': 'application/json',
        authorization: `Bearer ${customer.secret}`,
      },
      body: JSON.stringify({ text: QUESTION }),
    });
    const events = await Array.fromAsync(readEvents(response), ({ data }) => data);
    const sentences = events.filter(({ type }) => type === 'sentence').map(({ text }) => String(text));
    expect(sentences.length).toBeGreaterThan(1);
    expect(sentences[0]).toContain(SAID);
    expect(sentences[0]).not.toContain('faulty');
    const message = events.find(({ type, message }) => type === 'message' && author(message) === 'assistant');
    expect(JSON.stringify(message)).toContain('Returns are free for faulty items');
    expect(await lastDraft(customer.id)).toMatchObject({
      by: 'model',
      modelUse: { model: name, inputTokens: 11, outputTokens: 7 },
    });
  });

  test.each(FAILURES)('%s: the customer gets the answer that needs no model', async (_what, failure) => {
    breakWith(failure);
    const customer = await openConversation(app.url);
    const { replies } = await customer.say(QUESTION);
    expect(replies.map(({ text }) => text).join('\n')).toContain(SAID);
    expect(await lastDraft(customer.id)).toMatchObject({ by: 'embedded', modelUse: { model: name } });
  });

  test.each(FAILURES)('%s: who asks for a person gets one', async (_what, failure) => {
    breakWith(failure);
    const customer = await openConversation(app.url);
    expect(await customer.say('I want to talk to a human, please.')).toMatchObject({ control: 'queue' });
  });

  test('429 with a short wait is asked again, and answered', async () => {
    const customer = await openConversation(app.url);
    let asked = 0;
    broken = () => {
      asked++;
      broken = undefined;
      return { status: 429, headers: { 'retry-after': '0' } };
    };
    await customer.say(QUESTION);
    expect(asked).toBe(1);
    expect(await lastDraft(customer.id)).toMatchObject({ by: 'model' });
  });

  async function lastDraft(conversationId: string): Promise<Draft> {
    const { data } = await app.candor.db
      .selectFrom('event')
      .select('data')
      .where('conversation_id', '=', conversationId)
      .where('type', '=', 'turn.completed')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow();
    return (data as { draft: Draft }).draft;
  }

  const data = requirement('data');
  test.skipIf(!data)('all that was asked and said fits the published schemas', () => {
    const check = loadModelSpecs(data!);
    const kinds = new Set(server.exchanges.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['answer', 'chunk', 'error', 'request']);
    expect(server.exchanges.map(check).filter(Boolean)).toEqual([]);
  });
});

const data = requirement('data');
describe.skipIf(!data)('the check against the published schemas', () => {
  const wrong: [string, Exchange][] = [
    [
      'an answer without choices',
      { protocol: 'openai', kind: 'answer', body: { id: 'x', object: 'chat.completion' } },
    ],
    [
      'a chunk that is an answer',
      { protocol: 'openai', kind: 'chunk', body: { id: 'x', object: 'chat.completion', choices: [] } },
    ],
    ['a request without messages', { protocol: 'openai', kind: 'request', body: { model: 'x' } }],
    ['an error that is a string', { protocol: 'openai', kind: 'error', body: { error: 'no' } }],
    [
      'a request without a token limit',
      { protocol: 'anthropic', kind: 'request', body: { model: 'x', messages: [] } },
    ],
    [
      'content of no known kind',
      { protocol: 'anthropic', kind: 'answer', body: { role: 'assistant', content: [{ type: 'txt' }] } },
    ],
  ];
  test.each(wrong)('refuses %s', (_what, exchange) => {
    expect(loadModelSpecs(data!)(exchange)).toEqual(expect.any(String));
  });
});

function author(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'author' in message ? message.author : undefined;
}
