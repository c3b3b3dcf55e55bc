import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SourceSchema, systemClock } from '#server/kernel/index.ts';
import { createKnowledge, type FusionFit, knowledgeMigrations } from '#server/knowledge/index.ts';
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
import { fitFusion } from './fit-fusion.ts';

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

  async function weigh(embed: Embed, name: string): Promise<FusionFit> {
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
    return fitted.fit;
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
    expect(stdout).toContain('weight of the meaning: 0 (3 cases; too few cases to say');
  });
});
