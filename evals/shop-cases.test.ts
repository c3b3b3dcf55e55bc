import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { holdsFact, readCases } from '#server/evaluation/index.ts';

const SHOP = join(import.meta.dirname, '../examples/shop');
const CASES = join(import.meta.dirname, 'shop');
const cases = readdirSync(CASES).flatMap((name) => readCases(readFileSync(join(CASES, name), 'utf8'), name));

test('there are cases that an article answers and cases that none answers', () => {
  expect(cases.filter(({ articles }) => articles?.length).length).toBeGreaterThanOrEqual(50);
  expect(cases.filter(({ articles }) => articles?.length === 0).length).toBeGreaterThanOrEqual(10);
});

test.each(cases.filter(({ articles }) => articles?.length))(
  '$id: its articles exist and one holds a fact',
  (one) => {
    const paths = one.articles!.map((article) => join(SHOP, article));
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
    const texts = paths.map((path) => readFileSync(path, 'utf8').replaceAll('**', ''));
    expect(texts.some((text) => one.facts!.some((fact) => holdsFact(text, fact)))).toBe(true);
  },
);
