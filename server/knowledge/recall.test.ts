import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SourceSchema, systemClock } from '#server/kernel/index.ts';
import { migrate, openDatabase } from '#server/platform/db/index.ts';
import { silentLogger } from '#server/platform/log/index.ts';
import { requirement } from '#server/testing/requirements.ts';
import { createKnowledge, knowledgeMigrations } from './index.ts';

const data = requirement('data');

test.skipIf(!data)(
  'of 100 real questions an acceptable article is found first for 83, in the first five for 95',
  async () => {
    const root = join(data!, 'arduino');
    await using database = await openDatabase({ kind: 'memory' });
    await migrate(database.db, knowledgeMigrations);
    const knowledge = await createKnowledge({ db: database.db, clock: systemClock, log: silentLogger });
    const source = {
      id: 'docs',
      kind: 'product-docs',
      path: 'content',
      priority: 'medium',
      update: 'manual',
    };
    const report = await knowledge.ingest({ sources: [SourceSchema.parse(source)], root });
    expect(report).toMatchObject({ read: 414, failed: [], skipped: [] });

    const lines = (await readFile(join(root, 'dev.jsonl'), 'utf8')).trim().split('\n');
    const ranks = lines.map((line) => {
      const { question, articles } = JSON.parse(line) as { question: string; articles: string[] };
      const found = [...new Set(knowledge.search({ text: question }).map(({ path }) => path))];
      expect(found.length).toBeGreaterThanOrEqual(10);
      return found.findIndex((path) => articles.includes(path));
    });
    expect(ranks.filter((rank) => rank === 0).length).toBeGreaterThanOrEqual(83);
    expect(ranks.filter((rank) => rank >= 0 && rank < 5).length).toBeGreaterThanOrEqual(95);
  },
);
