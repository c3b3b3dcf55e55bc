import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SourceSchema, systemClock } from '#server/kernel/index.ts';
import { createKnowledge, knowledgeMigrations, type LanguageFit } from '#server/knowledge/index.ts';
import { type Database, migrate, openDatabase } from '#server/platform/db/index.ts';
import { silentLogger } from '#server/platform/log/index.ts';
import { openEmbedder } from '#server/platform/models/index.ts';
import {
  conceptEmbedding,
  type Embed,
  misleadingEmbedding,
  randomEmbedding,
  startEmbeddingServer,
} from '#server/testing/embedding-server.ts';
import { runCandor } from '#server/testing/index.ts';
import { readCases } from '../read-cases.ts';
import { ASPECTS, CASES, CONCEPTS, writeDocuments } from '../testing/nickname-company.ts';
import { fitFusion, fitLanguages } from './fit-fusion.ts';
import { type Ranks, WEIGHTS } from './fit-weight.ts';

describe('the weight of the meaning', () => {
  let folder: string;
  let database: Database;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'candor-fusion-'));
    await writeDocuments(folder);
    database = await openDatabase({ kind: 'memory' });
    await migrate(database.db, knowledgeMigrations);
  });
  afterAll(async () => {
    await database?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function weigh(embed: Embed, name: string): Promise<LanguageFit> {
    await using server = await startEmbeddingServer(embed);
    const model = openEmbedder({ name: `compatible:${name}`, url: server.url }, { log: silentLogger });
    const embedding = { model, timeoutMs: 30_000 };
    const knowledge = await createKnowledge({
      db: database.db,
      clock: systemClock,
      log: silentLogger,
      embedding,
    });
    const source = { id: 'docs', kind: 'faq', path: 'docs', priority: 'medium', update: 'manual' };
    await knowledge.ingest({ sources: [SourceSchema.parse(source)], root: folder });
    await knowledge.vectors!.embedMissing();
    const cases = readCases(CASES.map((one) => JSON.stringify(one)).join('\n'), 'cases');
    const fitted = await fitFusion(knowledge, cases);
    if (!fitted.ok) throw new Error(fitted.detail);
    return fitted.languages[0]!;
  }

  test('an embedding that knows what the words do not gets some, and both together find most', async () => {
    // It knows the nicknames, and takes all that can be done with a thing for the same.
    const blurred = conceptEmbedding([...CONCEPTS, [...ASPECTS]]);
    const { verdict, weight, hybrid, lexical, dense } = await weigh(blurred, 'blurred');
    expect(verdict).toBe('hybrid');
    expect(weight).toBeGreaterThan(0);
    expect(hybrid.meanReciprocalRank).toBeGreaterThan(lexical.meanReciprocalRank);
    expect(hybrid.meanReciprocalRank).toBeGreaterThan(dense.meanReciprocalRank);
  });

  test('one that knows more alone than with the words gets all', async () => {
    const { verdict, weight, dense, lexical } = await weigh(conceptEmbedding(CONCEPTS), 'good');
    expect({ verdict, weight }).toEqual({ verdict: 'dense', weight: 1 });
    expect(dense.meanReciprocalRank).toBeGreaterThan(lexical.meanReciprocalRank);
  });

  test.each([
    ['useless', randomEmbedding()],
    ['misleading', misleadingEmbedding(CONCEPTS)],
  ])('a %s embedding gets none: the words stand alone', async (name, embed) => {
    const { verdict, weight, lexical, dense } = await weigh(embed, name);
    expect({ verdict, weight }).toEqual({ verdict: 'lexical', weight: 0 });
    expect(dense.meanReciprocalRank).toBeLessThan(lexical.meanReciprocalRank);
  });

  test('`candor eval` prints the three ways to search side by side', async () => {
    await using server = await startEmbeddingServer(conceptEmbedding(CONCEPTS));
    const file = join(folder, 'cases.jsonl');
    const few = CASES.slice(0, 3).map((one) => JSON.stringify(one));
    await writeFile(file, few.join('\n'));
    const { stdout, stderr } = await runCandor(['eval', '--kb', join(folder, 'docs'), file], {
      CANDOR_EMBEDDING_MODEL: 'compatible:test',
      CANDOR_EMBEDDING_URL: server.url,
    });
    expect(stderr).not.toContain('candor:');
    for (const name of ['lexical', 'dense', 'hybrid'])
      expect(stdout).toMatch(new RegExp(`^${name} +\\d+\\.\\d %`, 'm'));
    expect(stdout).toContain(
      'weight of the meaning, languages with few cases: 0 (3 cases; too few cases to say',
    );
  });
});

describe('a weight for each language', () => {
  /** Cases whose article the words find second, and the meaning first or not at all. */
  const cases = (language: string | undefined, count: number, isUnderstood: boolean) => ({
    languages: Array.from({ length: count }, () => language),
    ranks: Array.from({ length: count }, () => WEIGHTS.map((weight) => (weight === 0 ? 2 : +isUnderstood))),
  });
  const weigh = (...parts: { languages: (string | undefined)[]; ranks: Ranks }[]) =>
    fitLanguages(
      parts.flatMap(({ languages }) => languages),
      parts.flatMap(({ ranks }) => ranks),
    ).map(({ language, weight, cases }) => ({ language, isUsed: weight > 0, cases }));

  test('a model that understands one language counts in that one only, however many of its cases there are', () => {
    expect(weigh(cases('en', 200, true), cases('fr', 20, false))).toEqual([
      { language: 'en', isUsed: true, cases: 200 },
      { language: 'fr', isUsed: false, cases: 20 },
      { language: null, isUsed: false, cases: 0 },
    ]);
  });

  test('languages with few cases are judged together; with too few in all the words stand alone there', () => {
    const [english, few] = [cases('en', 40, true), cases('fr', 9, true)];
    expect(weigh(english, few).at(-1)).toEqual({ language: null, isUsed: false, cases: 9 });
    const more = [cases('de', 10, true), cases(undefined, 1, true)];
    expect(weigh(english, few, ...more).at(-1)).toEqual({ language: null, isUsed: true, cases: 20 });
  });
});
