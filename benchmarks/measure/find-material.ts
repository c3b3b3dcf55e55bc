import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type EvaluationCase, readCases } from '#server/evaluation/index.ts';

const HOME = resolve(import.meta.dirname, '../..');

/** Articles and questions to measure with. */
export interface Material {
  name: string;
  /** The folder of articles; their paths are relative to its parent. */
  folder: string;
  cases: EvaluationCase[];
  /** Set when the real articles are not here, a sentence. */
  missing?: string;
}

/** The 414 real articles with their questions where CANDOR_TEST_DATA has them, else the demo shop's. */
export async function findMaterial(env: Record<string, string | undefined> = process.env): Promise<Material> {
  const data = resolve(env['CANDOR_TEST_DATA'] ?? join(HOME, '../shared/data'));
  const folder = join(data, 'arduino/content');
  if (existsSync(folder)) {
    return { name: 'arduino', folder, cases: await read(join(data, 'arduino/dev.jsonl')) };
  }
  return {
    name: 'shop',
    folder: join(HOME, 'examples/shop/knowledge'),
    cases: await read(join(HOME, 'evals/shop/en.jsonl')),
    missing: 'The 414 real articles are not here (CANDOR_TEST_DATA): measured with the demo shop instead.',
  };
}

async function read(file: string): Promise<EvaluationCase[]> {
  return readCases(await readFile(file, 'utf8'), file);
}
