import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { MaskedText } from '#server/kernel/index.ts';
import { eachDatabase } from '#server/testing/databases.ts';
import { conceptEmbedding, startEmbeddingServer } from '#server/testing/embedding-server.ts';
import { startModelServer } from '#server/testing/model-server.ts';
import { silentLogger } from '../log/index.ts';
import { createModelUsage, modelsMigrations, openEmbedder, openModel } from './index.ts';

const KEY = 'sk-very-secret-key';
const ask = { system: 'Say what it is about.', prompt: 'where is my order' as MaskedText };

eachDatabase(
  'the daily budget',
  () => modelsMigrations,
  (database) => {
    // 11 tokens at 2 and 7 at 6 apiece: 64 a call.
    const price = { input: 2_000_000, output: 6_000_000 };
    const config = { name: 'openai:gpt-5-mini', key: KEY, price, dailyBudget: 100 };
    let now = new Date('2026-11-21T22:00:00Z');

    test('is counted in the database: another node and a restarted one see what was spent, until midnight UTC', async () => {
      await using server = await startModelServer();
      const deps = { log: silentLogger, clock: { now: () => now }, usage: createModelUsage(database()) };
      const openNode = () => openModel({ ...config, url: server.url }, deps);
      expect(await openNode().generateText(ask)).toMatchObject({ ok: true, costMicros: 64_000_000 });
      expect(await openNode().generateText(ask)).toMatchObject({ ok: true });
      expect(await openNode().generateText(ask)).toMatchObject({ ok: false, reason: 'over-budget' });
      expect(server.requests).toHaveLength(2);
      now = new Date('2026-11-22T00:00:00Z');
      expect(await openNode().generateText(ask)).toMatchObject({ ok: true });
    });

    test('the query of the operator’s guide gives what the days cost', async () => {
      const page = readFileSync(join(import.meta.dirname, '../../../docs/operator/model.md'), 'utf8');
      const query = /```sql\n([\s\S]*?)```/.exec(page)![1]!;
      const usage = createModelUsage(database());
      const used = { inputTokens: 5, outputTokens: 5, costMicros: 2_500_000 };
      await usage.add('openai:x', used, new Date('2030-01-01T00:00:00Z'));
      const { rows } = await sql
        .raw<{ day: string; cost: string }>(query.replace(/;\s*$/, ''))
        .execute(database());
      expect(rows[0]).toMatchObject({ day: '2030-01-01', model: 'openai:x' });
      expect(Number(rows[0]!.cost)).toBe(2.5);
    });

    test('one budget is for all models: what the others spent stops an embedding model, one without a price goes on', async () => {
      await using server = await startEmbeddingServer(conceptEmbedding([], 7));
      const usage = createModelUsage(database());
      const lines: unknown[] = [];
      const log = { ...silentLogger, warn: (line: unknown) => void lines.push(line) };
      const day = new Date('2027-01-01T12:00:00Z');
      const deps = { log, usage, clock: { now: () => day } };
      const settings = { name: 'compatible:nomic', url: server.url, dailyBudget: 5 };
      const texts = ['where is my order'] as MaskedText[];
      const paid = openEmbedder({ ...settings, price: { input: 1_000_000, output: 0 } }, deps);
      expect(await paid.embed(texts)).toMatchObject({ ok: true, costMicros: 4_000_000 });
      await usage.add('openai:x', { inputTokens: 1, outputTokens: 0, costMicros: 1_000_000 }, day);
      for (let time = 0; time < 3; time += 1)
        expect(await paid.embed(texts)).toMatchObject({ ok: false, reason: 'over-budget' });
      expect(server.requests).toHaveLength(1);
      expect(lines).toEqual([expect.objectContaining({ reason: 'over-budget' })]);
      expect(await openEmbedder(settings, deps).embed(texts)).toMatchObject({ ok: true });
      day.setUTCDate(2);
      expect(await paid.embed(texts)).toMatchObject({ ok: true });
    });

    test('an embedding server that counts nothing, or does not answer in time, is counted by the texts', async () => {
      await using server = await startEmbeddingServer(() => [1]);
      const usage = createModelUsage(database());
      const day = new Date('2028-01-01T12:00:00Z');
      const settings = { name: 'compatible:nomic', url: server.url, price: { input: 1, output: 0 } };
      const embedder = openEmbedder(settings, { log: silentLogger, usage, clock: { now: () => day } });
      const texts = ['where is my order'] as MaskedText[];
      server.script({ raw: JSON.stringify({ data: [{ index: 0, embedding: [1] }] }) }, { hang: true });
      expect(await embedder.embed(texts)).toMatchObject({ ok: true, inputTokens: 6 });
      expect(await embedder.embed(texts, { timeoutMs: 300 })).toMatchObject({ ok: false, reason: 'timeout' });
      expect(await usage.spentMicros(day)).toBe(12);
    });

    test('an answer of a server that counts no tokens is counted by its words', async () => {
      await using server = await startModelServer();
      const message = { role: 'assistant', content: 'It is about an order.' };
      server.script({ raw: JSON.stringify({ choices: [{ index: 0, finish_reason: 'stop', message }] }) });
      const usage = createModelUsage(database());
      const day = new Date('2029-01-01T12:00:00Z');
      const settings = { ...config, name: 'compatible:llama3', dailyBudget: 10_000, url: server.url };
      const model = openModel(settings, { log: silentLogger, clock: { now: () => day }, usage });
      expect(await model.generateText(ask)).toMatchObject({ ok: true, inputTokens: 12, outputTokens: 7 });
      expect(await usage.spentMicros(day)).toBe(12 * 2_000_000 + 7 * 6_000_000);
    });

    test('an answer that nobody could use is counted as well', async () => {
      await using server = await startModelServer();
      server.script({ refusal: 'no' });
      const usage = createModelUsage(database());
      const before = await usage.spentMicros(now);
      await openModel(
        { ...config, dailyBudget: 10_000, url: server.url },
        { log: silentLogger, clock: { now: () => now }, usage },
      ).generateText(ask);
      expect(await usage.spentMicros(now)).toBeGreaterThan(before);
    });
  },
);
