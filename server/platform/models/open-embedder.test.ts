import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AppError, type MaskedText } from '#server/kernel/index.ts';
import {
  conceptEmbedding,
  type EmbeddingServer,
  startEmbeddingServer,
} from '#server/testing/embedding-server.ts';
import { silentLogger } from '../log/index.ts';
import { openEmbedder, type TokenUse } from './index.ts';

const KEY = 'sk-very-secret-key';
const texts = ['how long is the return window', 'track ⟦order_1⟧'] as MaskedText[];

describe('an embedding model over HTTP', () => {
  let server: EmbeddingServer;
  let lines: unknown[];
  let now: Date;

  beforeEach(async () => {
    server = await startEmbeddingServer(conceptEmbedding([], 7));
    lines = [];
    now = new Date('2026-11-21T09:00:00Z');
  });
  afterEach(() => server.close());

  function open(name = 'compatible:nomic-embed-text') {
    const note = (...line: unknown[]) => void lines.push(line);
    const log = { ...silentLogger, debug: note, info: note, warn: note, error: note };
    return openEmbedder({ name, url: server.url, key: KEY }, { log, clock: { now: () => now } });
  }

  test.each(['compatible:nomic-embed-text', 'openai:text-embedding-3-small', 'mistral:mistral-embed'])(
    '%s: a vector for each text, whatever the number of dimensions, in batches',
    async (name) => {
      const many = Array.from({ length: 150 }, (_, at) => `text number ${at}`) as MaskedText[];
      const result = await open(name).embed(many);
      expect(result).toMatchObject({ ok: true, inputTokens: 450 });
      const vectors = result.ok ? result.value : [];
      expect(vectors.map(({ length }) => length)).toEqual(many.map(() => 7));
      const embed = conceptEmbedding([], 7);
      expect(vectors[149]).toEqual(Float32Array.from(embed(many[149]!)));
      expect(server.requests.flatMap((request) => request.texts)).toEqual(many);
      expect(server.requests.length).toBeGreaterThan(1);
      expect(server.requests[0]).toMatchObject({ model: name.split(':')[1] });
      expect(JSON.stringify(server.requests[0]!.headers)).toContain(KEY);
    },
  );

  test('what is embedded counts with what the models used, also when a later batch fails', async () => {
    const counted: TokenUse[] = [];
    const usage = {
      spentMicros: async () => 0,
      add: async (_: string, used: TokenUse) => void counted.push(used),
    };
    await using failing = await startEmbeddingServer((text) => {
      if (text === 'text number 63') failing.fail({ status: 400 });
      return [1, 2];
    });
    const config = { name: 'compatible:nomic-embed-text', url: failing.url, price: { input: 2, output: 0 } };
    const embedder = openEmbedder(config, { log: silentLogger, usage });
    expect(await embedder.embed(texts)).toMatchObject({ ok: true, inputTokens: 8, costMicros: 16 });
    const many = Array.from({ length: 100 }, (_, at) => `text number ${at}`) as MaskedText[];
    expect(await embedder.embed(many)).toMatchObject({ ok: false, used: { inputTokens: 192 } });
    expect(counted.map(({ costMicros }) => costMicros)).toEqual([16, 384]);
  });

  test('a server that fails is asked once more, as soon as it wants to be', async () => {
    server.script({ status: 429, headers: { 'retry-after-ms': '1' } });
    expect(await open().embed(texts)).toMatchObject({ ok: true });
    expect(server.requests).toHaveLength(2);
  });

  test.each([
    ['no answer', { hang: true } as const, 'timeout'],
    ['a cut answer', { cut: true } as const, 'unavailable'],
    ['a refused key', { status: 401 }, 'unavailable'],
    ['an answer of another kind', { raw: '{"hello":"world"}' }, 'malformed'],
    ['fewer vectors than texts', { raw: answer([[1, 2]]) }, 'malformed'],
    ['vectors of two lengths', { raw: answer([[1, 2], [1]]) }, 'malformed'],
    ['empty vectors', { raw: answer([[], []]) }, 'malformed'],
  ])('%s is a value, and no text is logged', async (_, failure, reason) => {
    server.fail(failure);
    const timeoutMs = reason === 'timeout' ? 500 : 30_000;
    expect(await open().embed(texts, { timeoutMs })).toMatchObject({ ok: false, reason });
    expect(JSON.stringify(lines)).not.toMatch(/return window|very-secret/);
  });

  test('after five failures in a row nobody is asked for half a minute', async () => {
    const model = open();
    server.fail({ status: 500, headers: { 'retry-after': '3600' } });
    for (let call = 0; call < 5; call += 1) await model.embed(texts);
    server.fail(undefined);
    expect(await model.embed(texts)).toMatchObject({ ok: false, reason: 'unavailable' });
    expect(server.requests).toHaveLength(5);
    now = new Date(now.getTime() + 31_000);
    expect(await model.embed(texts)).toMatchObject({ ok: true });
  });

  test('the caller can end it', async () => {
    server.fail({ hang: true });
    const stop = new AbortController();
    const waiting = open().embed(texts, { signal: stop.signal });
    await expect.poll(() => server.requests.length).toBe(1);
    stop.abort();
    expect(await waiting).toMatchObject({ ok: false, reason: 'aborted' });
  });
});

test.each([
  ['an unknown provider', { name: 'acme:x' }, /names no provider/],
  ['no provider', { name: 'text-embedding-3-small' }, /names no provider/],
  ['a missing key', { name: 'openai:text-embedding-3-small' }, /needs a key/],
  ['a missing URL', { name: 'compatible:bge-m3' }, /base URL/],
])('%s is refused with a sentence', (_, config, message) => {
  const open = () => openEmbedder(config, { log: silentLogger });
  expect(open).toThrow(AppError);
  expect(open).toThrow(message);
});

function answer(vectors: number[][]): string {
  const data = vectors.map((embedding, index) => ({ object: 'embedding', index, embedding }));
  return JSON.stringify({ object: 'list', data, model: 'x', usage: { prompt_tokens: 1, total_tokens: 1 } });
}
