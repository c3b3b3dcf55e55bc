import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { ParsedFolder } from './parsed-folder.ts';
import type { CheckOptions, Problem } from './types.ts';

/** Whether each source's files are there, inside the company folder, and its filter can be read. */
export async function checkSources(
  parsed: ParsedFolder,
  options: CheckOptions,
  problems: Problem[],
): Promise<void> {
  if (!parsed.sources) return;
  const { yaml, value } = parsed.sources;
  for (const [i, source] of value.sources.entries()) {
    const wrongPath = await pathProblem(parsed.folder, source.path);
    if (wrongPath) problems.push({ file: yaml.file, ...yaml.locate(['sources', i, 'path']), ...wrongPath });
    const wrongFilter = source.filter === undefined ? undefined : options.checkFilter?.(source.filter);
    if (wrongFilter)
      problems.push({
        file: yaml.file,
        ...yaml.locate(['sources', i, 'filter']),
        message: `The filter \`${source.filter}\` cannot be read: ${wrongFilter}`,
        fix: 'Write it as field, comparison, value, such as `satisfaction >= 4`.',
      });
  }
}

async function pathProblem(
  folder: string,
  path: string,
): Promise<{ message: string; fix?: string } | undefined> {
  const full = resolve(folder, path);
  const found = await stat(full).catch(() => undefined);
  if (!found)
    return {
      message: `There is nothing at \`${path}\`.`,
      fix: 'Paths are relative to the company folder; create it or correct the path.',
    };
  if (!isInside(await realpath(folder), await realpath(full)))
    return {
      message: `\`${path}\` lies outside the company folder.`,
      fix: 'Move or copy the documents into the company folder.',
    };
  return undefined;
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
