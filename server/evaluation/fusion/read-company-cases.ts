import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EvaluationCase } from '../case-schema.ts';
import { readCases } from '../read-cases.ts';

/**
 * The cases of a company folder's `tests/`, in the order of the files' names; empty where there is none. A file that cannot be
 * used is told to `onProblem` and left out.
 */
export async function readCompanyCases(
  root: string,
  onProblem: (file: string, thrown: unknown) => void,
): Promise<EvaluationCase[]> {
  const folder = join(root, 'tests');
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.jsonl')).sort();
  const cases: EvaluationCase[] = [];
  for (const name of names) {
    try {
      cases.push(...readCases(await readFile(join(folder, name), 'utf8'), name));
    } catch (thrown) {
      onProblem(name, thrown);
    }
  }
  return cases;
}
