import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCases } from '#server/evaluation/index.ts';

const CASES = join(import.meta.dirname, 'arduino');
const read = (name: string, folder = CASES) => readCases(readFileSync(join(folder, name), 'utf8'), name);
const cases = readdirSync(CASES).flatMap((name) => read(name));
const data = process.env['CANDOR_TEST_DATA'];

test('no question is asked twice, and one in three was kept back', () => {
  expect(new Set(cases.map(({ text }) => text)).size).toBe(cases.length);
  const kept = readdirSync(CASES)
    .filter((name) => name.includes('-kept'))
    .flatMap((name) => read(name));
  expect(kept.length / cases.length).toBeGreaterThan(0.3);
});

test.skipIf(!data)(
  'the articles exist, and no question of the shared data is about the one that a case asks for',
  () => {
    const arduino = join(data!, 'arduino');
    const used = readdirSync(arduino)
      .filter((name) => name.endsWith('.jsonl'))
      .flatMap((name) => read(name, arduino).flatMap(({ articles = [] }) => articles));
    const ours = cases.flatMap(({ articles = [] }) => articles);
    expect(ours.filter((path) => !existsSync(join(arduino, path)))).toEqual([]);
    // Others that answer it as well may have been asked about.
    const askedFor = cases.flatMap(({ articles = [] }) => articles.slice(0, 1));
    expect(askedFor.filter((path) => used.includes(path))).toEqual([]);
  },
);
