import { resolve } from 'node:path';
import { AppError, type Clock } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import { checkFolder } from './check-folder.ts';
import { makeRelease } from './make-release.ts';
import type { ApplyResult, CheckOptions, Problem } from './types.ts';

/**
 * Checks a company folder and makes it the newest release. Throws `company_invalid` with every problem, or
 * `company_drifted` when the console has changes that the folder lacks (not with `force`).
 */
export async function applyFolder(
  deps: { db: Db; clock: Clock },
  folder: string,
  options: CheckOptions & { force?: boolean } = {},
): Promise<ApplyResult> {
  const { folder: content, problems } = await checkFolder(folder, options);
  if (!content) throw invalidFolder(folder, problems);
  return makeRelease(deps, { content, root: resolve(folder), origin: 'folder', force: options.force });
}

function invalidFolder(folder: string, problems: Problem[]): AppError {
  const lines = problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
  const more = lines.length > 10 ? `\n… and ${lines.length - 10} more` : '';
  return new AppError(
    'company_invalid',
    `The company folder ${folder} has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${lines.slice(0, 10).join('\n')}${more}`,
    {
      fix: 'Correct these lines; `candor check` lists them all.',
      fields: Object.fromEntries(problems.map((each) => [`${each.file}:${each.line}`, each.message])),
    },
  );
}
