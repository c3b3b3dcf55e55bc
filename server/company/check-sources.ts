import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Source } from '#server/kernel/index.ts';
import type { ParsedFolder } from './parsed-folder.ts';
import type { CheckOptions, Problem } from './types.ts';

/** Whether each source's files are there, inside the company folder, a website can be followed, and its filter can be read. */
export async function checkSources(
  parsed: ParsedFolder,
  options: CheckOptions,
  problems: Problem[],
): Promise<void> {
  if (!parsed.sources) return;
  const { yaml, value } = parsed.sources;
  for (const [i, source] of value.sources.entries()) {
    const report = (key: string, problem: { message: string; fix?: string }) =>
      problems.push({ file: yaml.file, ...yaml.locate(['sources', i, key]), ...problem });
    for (const { key, ...problem } of placeProblems(source)) report(key, problem);
    const wrongPath = source.path === undefined ? undefined : await pathProblem(parsed.folder, source.path);
    if (wrongPath) report('path', wrongPath);
    const wrongFilter = source.filter === undefined ? undefined : options.checkFilter?.(source.filter);
    if (wrongFilter)
      report('filter', {
        message: `The filter \`${source.filter}\` cannot be read: ${wrongFilter}`,
        fix: 'Write it as field, comparison, value, such as `satisfaction >= 4`.',
      });
  }
}

/** A source is files or a website, and each has settings that the other knows nothing of. */
function placeProblems(source: Source): { key: string; message: string; fix?: string }[] {
  const { id, path, site, update } = source;
  if (path === undefined && site === undefined)
    return [
      {
        key: 'id',
        message: `The source \`${id}\` does not say where its articles lie.`,
        fix: 'Add `path:` (a folder or file) or `site:` (the address of a website).',
      },
    ];
  if (path !== undefined && site !== undefined)
    return [
      {
        key: 'site',
        message: `The source \`${id}\` has a path and a site.`,
        fix: 'Make two sources of it.',
      },
    ];
  const foreign = site === undefined ? (['max_pages'] as const) : (['filter', 'url'] as const);
  const wrong = foreign.filter((key) => source[key] !== undefined);
  return [
    ...wrong.map((key) => ({
      key,
      message: `\`${key}\` means nothing for ${site === undefined ? 'files' : 'a website'}.`,
      fix: 'Remove it.',
    })),
    ...(site !== undefined && update === 'on-change'
      ? [
          {
            key: 'update',
            message: 'A website does not say when it changes.',
            fix: 'Use `hourly`, `daily`, `weekly` or `manual`.',
          },
        ]
      : []),
  ];
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
