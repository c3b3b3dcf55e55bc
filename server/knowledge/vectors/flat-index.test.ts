import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, migrate, openDatabase } from '#server/platform/db/index.ts';
import { knowledgeMigrations } from '../migrations.ts';
import { createFlatIndex } from './flat-index.ts';
import { saveVectors } from './store.ts';

const DIMENSIONS = 7;
const COUNT = 1200;
/** Any numbers that are spread out and the same each time. */
const vectors = new Map(
  Array.from({ length: COUNT }, (_, row) => [
    `text-${row}`,
    Float32Array.from(
      { length: DIMENSIONS },
      (_, at) => Math.sin((row + 1) * (at + 2) * 1.7) * ((row % 9) + 1),
    ),
  ]),
);
const question = Float32Array.from({ length: DIMENSIONS }, (_, at) => Math.cos(at * 2.3));

let database: Database;
beforeAll(async () => {
  database = await openDatabase({ kind: 'memory' });
  await migrate(database.db, knowledgeMigrations);
  const all = [...vectors].map(([hash, vector]) => ({ hash, vector }));
  await saveVectors(database.db, 'm', all, new Date('2026-11-21T10:00:00Z'));
});
afterAll(() => database?.close());

/** The nearest by cosine, one after the other in double precision; what points away is left out. */
function nearest(hashes: Iterable<string>, limit: number): string[] {
  const norm = (vector: Float32Array) => Math.hypot(...vector);
  return [...hashes]
    .map((hash) => {
      const vector = vectors.get(hash)!;
      const sum = vector.reduce((total, value, at) => total + value * question[at]!, 0);
      return { hash, similarity: sum / (norm(vector) * norm(question)) };
    })
    .filter(({ similarity }) => similarity > 0)
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, limit)
    .map(({ hash }) => hash);
}

test('it finds exactly the nearest, whatever the vectors’ lengths', async () => {
  const index = createFlatIndex({ db: database.db, model: 'm' });
  await index.follow(new Set(vectors.keys()));
  const found = await index.search(question, 50);
  expect(found.map(({ hash }) => hash)).toEqual(nearest(vectors.keys(), 50));
  expect(found[0]!.similarity).toBeLessThanOrEqual(1.000001);
  expect(index.bytes()).toBe(COUNT * DIMENSIONS * 4);
});

test('it follows: what is not wanted is forgotten, what is wanted again comes back', async () => {
  const index = createFlatIndex({ db: database.db, model: 'm' });
  const first = new Set(nearest(vectors.keys(), 10));
  const others = new Set([...vectors.keys()].filter((hash) => !first.has(hash)));
  await index.follow(new Set(vectors.keys()));
  await index.follow(others);
  expect((await index.search(question, 5)).map(({ hash }) => hash)).toEqual(nearest(others, 5));
  await index.follow(new Set(vectors.keys()));
  expect((await index.search(question, 10)).map(({ hash }) => hash)).toEqual([...first]);
  await index.follow(new Set());
  expect(await index.search(question, 5)).toEqual([]);
});

test('a question of another length finds nothing', async () => {
  const index = createFlatIndex({ db: database.db, model: 'm' });
  await index.follow(new Set(vectors.keys()));
  expect(await index.search(question.subarray(1), 5)).toEqual([]);
});
