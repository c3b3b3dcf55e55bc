import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { systemClock } from '#server/kernel/index.ts';
import { type Database, migrate, openDatabase } from '#server/platform/db/index.ts';
import type { EmbeddingPort, ModelFailureReason } from '#server/platform/models/index.ts';
import { knowledgeMigrations } from '../index.ts';
import { createPassageEmbedder } from './embed-missing.ts';

const PASSAGES = Array.from({ length: 150 }, (_, at) => `passage number ${at}`);

let database: Database;
beforeAll(async () => {
  database = await openDatabase({ kind: 'memory' });
  await migrate(database.db, knowledgeMigrations);
});
beforeEach(async () => {
  await database.db.deleteFrom('passage_vector').execute();
});
afterAll(() => database?.close());

/** A model that fails on what `fails` names, and what it was asked. */
function openModel(fails: (texts: string[]) => ModelFailureReason | undefined) {
  const asked: string[][] = [];
  const embedder: EmbeddingPort = {
    name: 'compatible:test',
    async embed(texts) {
      asked.push(texts);
      const reason = fails(texts);
      if (reason) return { ok: false, reason, detail: reason };
      return {
        ok: true,
        value: texts.map(() => Float32Array.of(1)),
        inputTokens: 1,
        outputTokens: 0,
        durationMs: 1,
      };
    },
  };
  const passages = createPassageEmbedder({
    db: database.db,
    clock: systemClock,
    embedder,
    onStored: () => {},
  });
  const embed = (texts: string[]) =>
    passages.embed({ missing: texts, wanted: texts, textOf: (text) => text });
  return { asked, passages, embed };
}

test('a model that is too slow for a batch gets less at a time, and is not asked for as much again', async () => {
  const { asked, embed } = openModel((texts) => (texts.length > 20 ? 'timeout' : undefined));
  expect(await embed(PASSAGES)).toEqual({ done: 150 });
  const sizes = asked.map((texts) => texts.length);
  expect(sizes.filter((size) => size > 20)).toEqual([64, 32, 32]);
  expect(sizes.slice(-3)).toEqual([16, 16, 6]);
});

test('one text that makes the model fail, whatever it says, costs that text only and is asked once', async () => {
  for (const reason of ['unavailable', 'malformed', 'refused', 'timeout'] as const) {
    const { asked, passages, embed } = openModel((texts) =>
      texts.includes(PASSAGES[70]!) ? reason : undefined,
    );
    expect(await embed(PASSAGES)).toEqual({ done: 149 });
    expect([...passages.refused]).toEqual([[PASSAGES[70], reason]]);
    expect(asked.length).toBeLessThan(25);
    asked.length = 0;
    expect(await embed([PASSAGES[70]!])).toEqual({ done: 0 });
    expect(asked).toEqual([]);
  }
});

test('a text that is longer than the model reads is embedded by its beginning', async () => {
  const { asked, passages, embed } = openModel((texts) =>
    texts.some((text) => text.length > 1000) ? 'unavailable' : undefined,
  );
  expect(await embed(['short', 'long '.repeat(500)])).toEqual({ done: 2 });
  expect(asked.at(-1)![0]).toHaveLength(625);
  expect(passages.refused.size).toBe(0);
});

test('a model that is not there, or a budget that is spent, is no fault of the texts', async () => {
  for (const reason of ['unavailable', 'malformed', 'over-budget', 'aborted'] as const) {
    const { asked, passages, embed } = openModel(() => reason);
    expect(await embed(PASSAGES)).toEqual({ done: 0, problem: reason });
    expect(passages.refused.size).toBe(0);
    expect(asked.length).toBeLessThan(3);
  }
});
