import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ModelUse, SourceSchema, systemClock } from '#server/kernel/index.ts';
import { type Db, migrate } from '#server/platform/db/index.ts';
import { silentLogger } from '#server/platform/log/index.ts';
import { type ModelConfig, type ModelUsage, openEmbedder } from '#server/platform/models/index.ts';
import { eachDatabase } from '#server/testing/databases.ts';
import {
  conceptEmbedding,
  type Embed,
  type EmbeddingServer,
  startEmbeddingServer,
} from '#server/testing/embedding-server.ts';
import { openPgvector } from '#server/testing/pgvector.ts';
import { createKnowledge, knowledgeMigrations } from '../index.ts';
import type { Knowledge, SearchQuery } from '../types.ts';

/** What no lexicon of ours knows: only the embedding says that these are the same. */
const CONCEPTS = [
  ['furlough', 'holiday', 'closed', 'christmas'],
  ['wobbler', 'kettle'],
];
const FILES = {
  'opening.md': '# When we are there\n\nThe workshop is closed at christmas and on bank holidays.',
  'kettle.md': '# Descaling\n\nBoil vinegar in the kettle and rinse it twice. Call +31 20 123 4567 for help.',
  'returns.md': '# Returns\n\nSend things back within thirty days.',
};
const SOURCE = SourceSchema.parse({
  id: 'docs',
  kind: 'product-docs',
  path: 'knowledge',
  priority: 'medium',
  update: 'manual',
});
const FIGURES = { recallAt1: 1, recallAt5: 1, meanReciprocalRank: 1 };
const FIT = { verdict: 'hybrid', cases: 30, lexical: FIGURES, dense: FIGURES, hybrid: FIGURES } as const;

function describeVectors(get: () => Db, index: 'in-process' | 'pgvector'): void {
  let root: string;
  let server: EmbeddingServer;
  let now: Date;
  let embed: Embed;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'candor-vectors-'));
    embed = conceptEmbedding(CONCEPTS);
    server = await startEmbeddingServer((text) => embed(text));
    now = new Date('2026-11-21T09:00:00Z');
    for (const [name, text] of Object.entries(FILES)) await write(name, text);
  });
  afterEach(async () => {
    await server.close();
    await rm(root, { recursive: true, force: true });
    await get().deleteFrom('article_version').execute();
    await get().deleteFrom('article').execute();
    await get().deleteFrom('passage_vector').execute();
    await get().deleteFrom('fusion_fit').execute();
  });

  async function write(name: string, text: string): Promise<void> {
    const file = join(root, 'knowledge', name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  async function open(
    name = 'compatible:test',
    timeoutMs = 30_000,
    { usage, ...costs }: Partial<ModelConfig> & { usage?: ModelUsage } = {},
  ): Promise<Knowledge> {
    const clock = { now: () => now };
    const deps = { log: silentLogger, clock, ...(usage ? { usage } : {}) };
    const model = openEmbedder({ name, url: server.url, ...costs }, deps);
    const embedding = { model, timeoutMs };
    const knowledge = await createKnowledge({ db: get(), clock, log: silentLogger, embedding });
    await knowledge.ingest({ sources: [SOURCE], root });
    return knowledge;
  }
  async function openEmbedded(weight = 0.5): Promise<Knowledge> {
    const knowledge = await open();
    await knowledge.vectors!.embedMissing();
    await saveFit(knowledge, [{ language: null, weight }]);
    return knowledge;
  }
  const saveFit = (knowledge: Knowledge, fits: { language: string | null; weight: number }[]) =>
    knowledge.vectors!.saveFit({ release: 1, key: 'k', languages: fits.map((one) => ({ ...FIT, ...one })) });
  const askedTexts = () => server.requests.flatMap(({ texts }) => texts);
  const find = async (knowledge: Knowledge, text: string) =>
    knowledge.search(await knowledge.addSimilar({ text })).map(({ path }) => path.split('/').at(-1));

  test('a question is found by what it means, in words that no article has', async () => {
    const knowledge = await openEmbedded();
    expect(knowledge.vectors!.status()).toMatchObject({ index, passages: 3, embedded: 3 });
    expect(await find(knowledge, 'furlough')).toEqual(['opening.md']);
    expect((await find(knowledge, 'my wobbler drips'))[0]).toBe('kettle.md');
    expect(knowledge.search({ text: 'furlough' })).toEqual([]);
  });

  test('what the words find stays first where both agree, and internal articles stay hidden', async () => {
    const knowledge = await openEmbedded();
    expect((await find(knowledge, 'descaling a kettle'))[0]).toBe('kettle.md');
    const hidden = SourceSchema.parse({ ...SOURCE, visibility: 'internal' });
    await knowledge.ingest({ sources: [hidden], root });
    expect(await find(knowledge, 'furlough')).toEqual([]);
  });

  test('only what changed is embedded again, also after a restart; what is gone is forgotten', async () => {
    await openEmbedded();
    server.requests.length = 0;
    await write('returns.md', '# Returns\n\nSend things back within sixty days.');
    await rm(join(root, 'knowledge', 'opening.md'));
    const again = await open();
    expect(await again.vectors!.embedMissing()).toBe(1);
    expect(askedTexts()).toEqual([expect.stringContaining('sixty days')]);
    expect(again.vectors!.status()).toMatchObject({ passages: 2, embedded: 2 });
    expect(await find(again, 'furlough')).not.toContain('opening.md');
    expect(await again.vectors!.embedMissing()).toBe(0);
  });

  test('whoever asks is told what a question used, once: what is remembered costs nothing', async () => {
    const knowledge = await openEmbedded();
    const uses: ModelUse[] = [];
    for (let turn = 0; turn < 2; turn += 1)
      await knowledge.addSimilar({ text: 'when is the furlough' }, undefined, (use) => void uses.push(use));
    expect(uses).toMatchObject([{ model: 'compatible:test', inputTokens: 4, outputTokens: 0 }]);
  });

  test('personal data is masked before a text leaves', async () => {
    const knowledge = await openEmbedded();
    await knowledge.addSimilar({ text: 'mail eva.smit@example.com about my wobbler' });
    expect(askedTexts().join('\n')).not.toMatch(/20 123 4567|eva\.smit/);
    expect(askedTexts().join('\n')).toContain('⟦email_1⟧');
  });

  test.each([
    ['refuses', { status: 500, headers: { 'retry-after': '3600' } }],
    ['cuts the line', { cut: true } as const],
    ['says nonsense', { raw: '{}' }],
  ])('a model that %s leaves the words’ result as it is', async (_, failure) => {
    const knowledge = await openEmbedded();
    server.fail(failure);
    const query = { text: 'kettle vinegar' };
    expect(await knowledge.addSimilar(query)).toBe(query);
    expect(knowledge.search(query)[0]?.path).toContain('kettle.md');
  });

  test('a model that hangs is not waited for, and after five failures not asked', async () => {
    await openEmbedded();
    const knowledge = await open('compatible:test', 500);
    await knowledge.vectors!.catchUp();
    const query = { text: 'kettle vinegar' };
    server.requests.length = 0;
    server.fail({ hang: true });
    for (let turn = 0; turn < 5; turn += 1) expect(await knowledge.addSimilar(query)).toBe(query);
    expect(server.requests).toHaveLength(5);
    expect(await knowledge.addSimilar(query)).toBe(query);
    expect(server.requests).toHaveLength(5);
  });

  test('without evidence the meaning has no weight, and no question leaves', async () => {
    const knowledge = await openEmbedded(0);
    server.requests.length = 0;
    const query = { text: 'kettle vinegar' };
    expect(await knowledge.addSimilar(query)).toBe(query);
    expect(server.requests).toEqual([]);
  });

  test('the meaning counts in the languages that it was weighed in; what is asked in another stays here', async () => {
    const knowledge = await openEmbedded();
    const ask = async (text: string, language = 'und') =>
      (await knowledge.addSimilar<SearchQuery>({ text, language })).similar?.weight;
    await saveFit(knowledge, [
      { language: 'en', weight: 0.3 },
      { language: null, weight: 0 },
    ]);
    server.requests.length = 0;
    expect(await ask('when is the furlough', 'en')).toBe(0.3);
    expect(await ask('how long is the furlough of the workshop')).toBe(0.3);
    expect(await ask('quand fermez-vous', 'fr')).toBeUndefined();
    expect(await ask('xyzzy')).toBeUndefined();
    expect(server.requests).toHaveLength(2);
  });

  test('a run that fails keeps what it has, says why, and goes on later', async () => {
    const knowledge = await open();
    server.fail({ status: 401 });
    expect(await knowledge.vectors!.embedMissing()).toBe(0);
    expect(knowledge.vectors!.status()).toMatchObject({ embedded: 0, problem: 'HTTP 401' });
    server.fail(undefined);
    expect(await knowledge.vectors!.embedMissing()).toBe(3);
    expect(knowledge.vectors!.status()).toMatchObject({ embedded: 3, problem: undefined });
  });

  test('when the budget is spent the words answer alone, and what changed waits for the next day', async () => {
    let spent = 0;
    const usage = { spentMicros: async () => spent, add: async () => {} };
    const costs = { price: { input: 1, output: 0 }, dailyBudget: 1, usage };
    await openEmbedded();
    const thrifty = await open('compatible:test', 30_000, costs);
    await thrifty.vectors!.catchUp();
    server.requests.length = 0;
    spent = 1_000_000;
    await write('opening.md', '# When we are there\n\nThe workshop is closed at christmas and at easter.');
    await thrifty.ingest({ sources: [SOURCE], root });
    expect(await thrifty.vectors!.embedMissing()).toBe(0);
    expect(thrifty.vectors!.status()).toMatchObject({
      passages: 3,
      embedded: 2,
      problem: 'the budget of the day is spent',
    });
    expect(await find(thrifty, 'furlough')).toEqual([]);
    expect((await find(thrifty, 'easter'))[0]).toBe('opening.md');
    expect(server.requests).toEqual([]);
    spent = 0;
    expect(await thrifty.vectors!.embedMissing()).toBe(1);
    expect(thrifty.vectors!.status()).toMatchObject({ embedded: 3, problem: undefined });
    expect(await find(thrifty, 'furlough')).toEqual(['opening.md']);
  });

  test('the status grows with each batch that is stored', async () => {
    for (let at = 0; at < 100; at += 1)
      await write(`page-${at}.md`, `# Page ${at}\n\nThis is the page ${at}.`);
    const knowledge = await open();
    const seen = new Set<number>();
    embed = () => {
      seen.add(knowledge.vectors!.status().embedded);
      return [1, 2];
    };
    expect(await knowledge.vectors!.embedMissing()).toBe(103);
    expect([...seen]).toEqual([0, 64]);
    expect(knowledge.vectors!.status()).toMatchObject({ embedded: 103, passages: 103 });
  });

  test('a passage that the model cannot take does not keep the others from being embedded', async () => {
    const knowledge = await open();
    embed = (text) => (text.includes('kettle') ? [0, 0] : [1, 2]);
    for (let run = 0; run < 2; run += 1) {
      expect(await knowledge.vectors!.embedMissing()).toBe(run === 0 ? 2 : 0);
      const problem = expect.stringContaining('a passage is not taken');
      expect(knowledge.vectors!.status()).toMatchObject({ embedded: 2, problem });
      expect(knowledge.vectors!.isComplete()).toBe(true);
    }
    expect(askedTexts().filter((text) => text.includes('kettle')).length).toBeLessThan(4);
  });

  test('while passages have no vector the words stand alone: the few that have one would outweigh the rest', async () => {
    const knowledge = await openEmbedded();
    await write('more.md', '# Gift cards\n\nA gift card for the workshop is valid for two years.');
    await knowledge.ingest({ sources: [SOURCE], root });
    await knowledge.vectors!.catchUp();
    const query = { text: 'furlough' };
    expect(await knowledge.addSimilar(query)).toBe(query);
    await knowledge.vectors!.embedMissing();
    expect(await find(knowledge, 'furlough')).toEqual(['opening.md']);
  });

  test('another model, or the same with vectors of another length, begins anew', async () => {
    const knowledge = await openEmbedded();
    const other = await open('compatible:other');
    expect(other.vectors!.status()).toMatchObject({ embedded: 0, fit: undefined });
    embed = conceptEmbedding(CONCEPTS, 64);
    await knowledge.addSimilar({ text: 'furlough' });
    expect(await knowledge.vectors!.embedMissing()).toBe(3);
    expect(await find(knowledge, 'furlough')).toEqual(['opening.md']);
  });

  test('one answer of another length throws nothing away', async () => {
    const knowledge = await openEmbedded();
    embed = conceptEmbedding(CONCEPTS, 64);
    await knowledge.addSimilar({ text: 'furlough' });
    embed = conceptEmbedding(CONCEPTS);
    expect(await knowledge.vectors!.embedMissing()).toBe(0);
    expect(await find(knowledge, 'furlough')).toEqual(['opening.md']);
  });

  test('a follow-up is embedded with what it points to, a new question alone', async () => {
    const knowledge = await openEmbedded();
    const history = ['my wobbler drips'];
    await knowledge.addSimilar({ text: 'and how do I clean it?', history });
    await knowledge.addSimilar({ text: 'when are you closed?', history });
    expect(askedTexts().slice(-2)).toEqual([
      'my wobbler drips and how do I clean it?',
      'when are you closed?',
    ]);
  });

  test('what one node embeds and fits, another one takes up', async () => {
    const reader = await open();
    const writer = await openEmbedded();
    expect(await find(writer, 'furlough')).toEqual(['opening.md']);
    await reader.refresh();
    expect(await find(reader, 'furlough')).toEqual(['opening.md']);
    expect(reader.vectors!.status().fit).toMatchObject({ languages: [{ weight: 0.5 }], release: 1 });
  });
}

eachDatabase(
  'vectors',
  () => knowledgeMigrations,
  (get) => describeVectors(get, 'in-process'),
);

describe('vectors on pgvector', () => {
  let opened: Awaited<ReturnType<typeof openPgvector>>;
  beforeAll(async () => {
    opened = await openPgvector();
    await migrate(opened.db, knowledgeMigrations);
  });
  afterAll(() => opened.close());
  describeVectors(() => opened.db, 'pgvector');

  test('vectors from before the extension was there are taken up', async () => {
    await using server = await startEmbeddingServer(conceptEmbedding(CONCEPTS));
    const model = openEmbedder({ name: 'compatible:test', url: server.url }, { log: silentLogger });
    const deps = { db: opened.db, clock: systemClock, log: silentLogger };
    const folder = await mkdtemp(join(tmpdir(), 'candor-vectors-'));
    await writeFile(join(folder, 'opening.md'), FILES['opening.md']);
    const source = SourceSchema.parse({ ...SOURCE, path: '.' });
    const knowledge = await createKnowledge({ ...deps, embedding: { model, timeoutMs: 30_000 } });
    await knowledge.ingest({ sources: [source], root: folder });
    await knowledge.vectors!.embedMissing();
    await sql`update passage_vector set embedding = null`.execute(opened.db);
    const again = await createKnowledge({ ...deps, embedding: { model, timeoutMs: 30_000 } });
    await again.vectors!.catchUp();
    const asked = await again.vectors!.embedQuestions(['furlough']);
    const nearest = asked.ok ? await again.vectors!.findNearest(asked.vectors[0]!) : [];
    expect(nearest).toHaveLength(1);
    await rm(folder, { recursive: true });
  });
});
