import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { MaskedText } from '#server/kernel/index.ts';
import { type ModelServer, startModelServer } from '#server/testing/model-server.ts';
import { silentLogger } from '../log/index.ts';
import { type LanguageModelPort, openModel } from './index.ts';

const schema = z.object({ topic: z.string(), confidence: z.number().min(0).max(1) });
const prompt = 'where is my order ⟦order_1⟧' as MaskedText;
const ask = { system: 'Say what it is about.', prompt, timeoutMs: 20_000 };
const GOOD = { topic: 'shipping', confidence: 0.9 };
const KEY = 'sk-very-secret-key';

describe('a model over HTTP', () => {
  let server: ModelServer;
  let lines: unknown[];
  let now: Date;

  beforeEach(async () => {
    server = await startModelServer();
    lines = [];
    now = new Date('2026-11-21T09:00:00Z');
  });
  afterEach(() => server.close());

  function open(name = 'compatible:llama3'): LanguageModelPort {
    const note = (...line: unknown[]) => void lines.push(line);
    const log = { ...silentLogger, debug: note, info: note, warn: note, error: note };
    return openModel({ name, url: server.url, key: KEY }, { log, clock: { now: () => now } });
  }

  describe.each([
    'compatible:llama3',
    'openai:gpt-5-mini',
    'mistral:mistral-small-latest',
    'anthropic:claude-haiku-4-5',
  ])('%s', (name) => {
    test('an object arrives checked, with its tokens and its time', async () => {
      server.script({ object: GOOD });
      const result = await open(name).generateObject({ ...ask, schema });
      expect(result).toEqual({
        ok: true,
        value: GOOD,
        inputTokens: 11,
        outputTokens: 7,
        costMicros: 0,
        durationMs: expect.any(Number),
      });
    });

    test('text arrives as it was said; system and prompt go out apart, with the key', async () => {
      server.script({ text: 'Your order is on its way.' });
      const result = await open(name).generateText(ask);
      expect(result).toMatchObject({ ok: true, value: 'Your order is on its way.' });
      expect(server.requests).toHaveLength(1);
      const request = server.requests[0]!;
      expect(request).toMatchObject({ model: name.split(':')[1], system: ask.system, prompt });
      expect(JSON.stringify(request.headers)).toContain(KEY);
    });

    test('a server that fails is asked once more', async () => {
      server.script({ status: 500, headers: { 'retry-after-ms': '1' } }, { text: 'back again' });
      expect(await open(name).generateText(ask)).toMatchObject({ ok: true, value: 'back again' });
      expect(server.requests).toHaveLength(2);
    });

    test('streamed text arrives piece by piece, with its tokens at the end', async () => {
      server.script({ text: 'Your order is on its way.' });
      const pieces: string[] = [];
      const result = await open(name).generateText({ ...ask, onText: (piece) => void pieces.push(piece) });
      expect(result).toMatchObject({ ok: true, value: 'Your order is on its way.', outputTokens: 7 });
      expect(pieces.join('')).toBe('Your order is on its way.');
      expect(pieces.length).toBeGreaterThan(1);
    });

    test('a stream that is cut or hangs after its first words is a failure, and is not begun again', async () => {
      for (const end of [{ cut: true }, { hang: true }] as const) {
        server.script({ ...end, after: 'Your order is on its way.' });
        const pieces: string[] = [];
        const request = { ...ask, timeoutMs: 4000, onText: (piece: string) => void pieces.push(piece) };
        expect(await open(name).generateText(request)).toMatchObject({ ok: false });
        expect(pieces.join('')).toContain('Your order');
      }
      expect(server.requests).toHaveLength(2);
    });

    test.each([true, false])(
      'a call of a tool that there is not is no answer (streamed: %s)',
      async (streamed) => {
        server.script({ toolCall: { name: 'refund', input: { amount: 100 } } });
        const onText = streamed ? { onText: () => {} } : {};
        expect(await open(name).generateText({ ...ask, ...onText })).toMatchObject({
          ok: false,
          reason: 'malformed',
        });
      },
    );

    test('an object that the schema does not accept is malformed', async () => {
      server.script({ object: { topic: 7 } });
      const result = await open(name).generateObject({ ...ask, schema });
      expect(result).toMatchObject({ ok: false, reason: 'malformed' });
    });
  });

  test.each(['openai:gpt-4.1-mini', 'compatible:llama3', 'anthropic:claude-haiku-4-5'])(
    '%s: a refusal is a refusal and not an answer',
    async (name) => {
      server.script({ refusal: 'I cannot help with that.' }, { refusal: 'I cannot help with that.' });
      const model = open(name);
      expect(await model.generateText(ask)).toMatchObject({ ok: false, reason: 'refused' });
      expect(await model.generateObject({ ...ask, schema })).toMatchObject({ ok: false, reason: 'refused' });
    },
  );

  test('temperature is 0 and the schema is sent, strict when every property is required', async () => {
    server.script({ object: GOOD }, { object: GOOD });
    const model = open();
    await model.generateObject({ ...ask, schema });
    await model.generateObject({ ...ask, schema: schema.partial() });
    expect(server.requests[0]!.body).toMatchObject({
      temperature: 0,
      response_format: {
        type: 'json_schema',
        json_schema: {
          strict: true,
          schema: { additionalProperties: false, required: ['topic', 'confidence'] },
        },
      },
    });
    expect(server.requests[1]!.body).toMatchObject({ response_format: { json_schema: { strict: false } } });
  });

  describe('what the model writes', () => {
    test.each([
      ['in a code fence', '```json\n{"topic":"shipping","confidence":0.9}\n```'],
      ['after a sentence', 'Sure! {"topic":"shipping","confidence":0.9} I hope that helps.'],
    ])('JSON %s is read', async (_, text) => {
      server.script({ text });
      expect(await open().generateObject({ ...ask, schema })).toMatchObject({ ok: true, value: GOOD });
    });

    test.each([
      ['no JSON', { text: 'It is about shipping.' }],
      ['half an object', { text: '{"topic":"shipping"' }],
      ['nothing', { text: '' }],
      ['more than it may', { text: '{"topic":"shipping","confidence":0.9}', cutAtTokenLimit: true }],
      ['not the protocol', { raw: '<html>It works!</html>' }],
      ['JSON of another protocol', { raw: '{"hello":"world"}' }],
    ] as const)('%s is malformed and is not asked again', async (_, answer) => {
      server.script(answer);
      expect(await open().generateObject({ ...ask, schema })).toMatchObject({
        ok: false,
        reason: 'malformed',
      });
      expect(server.requests).toHaveLength(1);
    });
  });

  describe('when the other side fails', () => {
    test('429 waits as long as it is asked to and then tries once more', async () => {
      server.script({ status: 429, headers: { 'retry-after': '1' } }, { text: 'now' });
      const start = performance.now();
      expect(await open().generateText(ask)).toMatchObject({ ok: true, value: 'now' });
      expect(performance.now() - start).toBeGreaterThan(950);
    });

    test('429 with a wait beyond the time limit ends at once', async () => {
      server.script({ status: 429, headers: { 'retry-after': '60' } });
      // Who waits is stopped by the time limit: that is another reason.
      const result = await open().generateText(ask);
      expect(result).toMatchObject({ ok: false, reason: 'unavailable', detail: 'HTTP 429 server_error' });
      expect(server.requests).toHaveLength(1);
    });

    test('it is asked twice at most', async () => {
      server.script(
        ...Array.from({ length: 3 }, () => ({ status: 503, headers: { 'retry-after-ms': '1' } })),
      );
      expect(await open().generateText(ask)).toMatchObject({
        reason: 'unavailable',
        detail: 'HTTP 503 server_error',
      });
      expect(server.requests).toHaveLength(2);
    });

    test('a refused key is not tried again; the detail is a code, not a sentence', async () => {
      server.script({
        status: 401,
        body: { error: { message: `Incorrect API key provided: ${KEY}`, code: 'invalid_api_key' } },
      });
      const result = await open().generateText(ask);
      expect(result).toMatchObject({ ok: false, reason: 'unavailable', detail: 'HTTP 401 invalid_api_key' });
      expect(server.requests).toHaveLength(1);
    });

    test('a prompt that a content filter stopped is refused', async () => {
      server.script({ status: 400, body: { error: { message: 'filtered', code: 'content_filter' } } });
      expect(await open().generateText(ask)).toMatchObject({ ok: false, reason: 'refused' });
    });

    test('a connection that is cut is tried again', async () => {
      server.script({ cut: true }, { text: 'whole' });
      expect(await open().generateText(ask)).toMatchObject({ ok: true, value: 'whole' });
    });

    test('a connection that is cut twice is unavailable', async () => {
      server.script({ cut: true }, { cut: true });
      expect(await open().generateText(ask)).toMatchObject({ ok: false, reason: 'unavailable' });
    });

    test('a server that is not there is unavailable', async () => {
      const model = open();
      await server.close();
      const result = await model.generateText(ask);
      expect(result).toMatchObject({
        ok: false,
        reason: 'unavailable',
        detail: 'not reachable (ECONNREFUSED)',
      });
    });

    test('one that hangs is left after the time limit', async () => {
      server.script({ hang: true });
      const result = await open().generateText({ ...ask, timeoutMs: 200 });
      expect(result).toMatchObject({ ok: false, reason: 'timeout' });
    });

    test("the caller's signal ends it, before and while it is asked", async () => {
      server.script({ hang: true });
      const model = open();
      const stop = new AbortController();
      const asked = model.generateText(ask, stop.signal);
      await expect.poll(() => server.requests.length).toBe(1);
      stop.abort();
      expect(await asked).toMatchObject({ ok: false, reason: 'aborted' });
      expect(await model.generateText(ask, stop.signal)).toMatchObject({ ok: false, reason: 'aborted' });
      expect(server.requests).toHaveLength(1);
    });
  });

  describe('the circuit breaker', () => {
    const down = { status: 503, headers: { 'retry-after-ms': '1' } };
    const failing = async (model: LanguageModelPort, calls: number) => {
      for (let i = 0; i < calls; i++) {
        server.script(down, down);
        expect(await model.generateText(ask)).toMatchObject({ ok: false, detail: 'HTTP 503 server_error' });
      }
    };

    test('after five failures nothing is asked for 30 seconds, then one call tries', async () => {
      const model = open();
      await failing(model, 5);
      expect(await model.generateText(ask)).toMatchObject({ ok: false, reason: 'unavailable' });
      expect(server.requests).toHaveLength(10);
      now = new Date(now.getTime() + 30_000);
      const [trial, beside] = await Promise.all([model.generateText(ask), model.generateText(ask)]);
      expect(trial).toMatchObject({ ok: true });
      expect(beside).toMatchObject({ ok: false, reason: 'unavailable' });
      expect(await model.generateText(ask)).toMatchObject({ ok: true });
    });

    test('a trial that fails means another 30 seconds without calls', async () => {
      const model = open();
      await failing(model, 5);
      now = new Date(now.getTime() + 30_000);
      await failing(model, 1);
      now = new Date(now.getTime() + 29_000);
      expect(await model.generateText(ask)).toMatchObject({ detail: expect.stringContaining('not asked') });
      now = new Date(now.getTime() + 1_000);
      expect(await model.generateText(ask)).toMatchObject({ ok: true });
    });

    test('malformed answers and aborted calls do not open it, and a success forgets failures', async () => {
      const model = open();
      await failing(model, 4);
      expect(await model.generateText(ask)).toMatchObject({ ok: true });
      await failing(model, 4);
      for (let i = 0; i < 10; i++) {
        await model.generateObject({ ...ask, schema });
        await model.generateText(ask, AbortSignal.abort());
      }
      expect(await model.generateText(ask)).toMatchObject({ ok: true });
    });
  });

  test('no line of the log holds a prompt, an answer or the key', async () => {
    server.script(
      { text: 'the private answer' },
      { text: 'the private answer' },
      {
        status: 400,
        body: { error: { message: `bad prompt: ${prompt} ${KEY}`, type: `bad prompt ${prompt}` } },
      },
      { raw: `{"oops":"the private answer ${prompt}"}` },
    );
    const model = open();
    await model.generateText(ask);
    await model.generateObject({ ...ask, schema });
    await model.generateText(ask);
    await model.generateText(ask);
    expect(lines).toHaveLength(4);
    const text = JSON.stringify(lines);
    for (const secret of [KEY, prompt, 'private answer', ask.system]) expect(text).not.toContain(secret);
  });

  test('the scripted server streams server-sent events as well', async () => {
    server.script({ text: 'one two' });
    const response = await fetch(`${server.url}/chat/completions`, {
      method: 'POST',
      body: JSON.stringify({ model: 'x', stream: true, messages: [{ role: 'user', content: 'hi' }] }),
    });
    const text = await response.text();
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    expect(text.match(/"content":"[^"]+"/g)).toEqual(['"content":"one "', '"content":"two"']);
    expect(text.trimEnd()).toMatch(/data: \[DONE\]$/);
  });
});

describe('a configuration that cannot work', () => {
  test.each([
    [{ name: 'gpt-5' }, 'no provider'],
    [{ name: 'cohere:command' }, 'no provider'],
    [{ name: 'constructor:x' }, 'no provider'],
    [{ name: 'compatible:llama3' }, 'base URL'],
    [{ name: 'compatible:llama3', url: 'localhost' }, 'base URL'],
    [{ name: 'openai:gpt-5-mini' }, 'key'],
    [{ name: 'openai:gpt-5-mini', key: KEY, dailyBudget: 5 }, 'prices'],
  ])('%o is refused at the start, with a fix', (config, message) => {
    expect(() => openModel(config, { log: silentLogger })).toThrowError(
      expect.objectContaining({
        code: 'invalid_input',
        message: expect.stringContaining(message),
        fix: expect.any(String),
      }),
    );
  });
});
