import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import {
  ActionSchema,
  AppError,
  type Clock,
  type Release,
  SourceSchema,
  TopicSchema,
} from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import { FILE_SCHEMAS, listFiles } from './folder-files.ts';
import { loadRelease } from './load-release.ts';
import { omitDefaults } from './omit-defaults.ts';
import { markInFolder } from './store.ts';
import type { ExportResult } from './types.ts';
import { writeYaml } from './write-yaml.ts';

interface Part {
  file: string;
  schema: z.ZodType;
  value: unknown;
}

/**
 * Writes the release in force back into a company folder's YAML files. What did not change keeps its lines and
 * comments; a file of an action that is gone is removed. Throws `not_found` without a release and
 * `company_invalid` when an existing file is not valid YAML.
 */
export async function exportRelease(deps: { db: Db; clock: Clock }, target: string): Promise<ExportResult> {
  const release = await loadRelease(deps.db);
  if (!release)
    throw new AppError('not_found', 'There is no release to export.', {
      fix: 'Apply a company folder first with `candor apply`.',
    });
  const folder = resolve(target);
  const actionFiles = await filesOfActions(folder);
  const parts = [...mainParts(release), ...actionParts(release, actionFiles)];
  const result: ExportResult = { number: release.number, written: [], removed: [], unchanged: [] };
  const texts = await Promise.all(parts.map((part) => newText(folder, part)));
  for (const [i, part] of parts.entries()) {
    const { before, after } = texts[i]!;
    if (before === after) result.unchanged.push(part.file);
    else {
      await mkdir(dirname(join(folder, part.file)), { recursive: true });
      await writeFile(join(folder, part.file), after);
      result.written.push(part.file);
    }
  }
  const kept = new Set(parts.map((part) => part.file));
  for (const file of actionFiles.values())
    if (!kept.has(file)) {
      await rm(join(folder, file));
      result.removed.push(file);
    }
  // Elsewhere it is a copy: the folder that is applied still lacks the console's changes.
  if (folder === release.root) await markInFolder(deps.db, release.number, release.root, deps.clock.now());
  return result;
}

function mainParts({ company, policy, topics, sources }: Release): Part[] {
  return [
    {
      file: 'company.yaml',
      schema: FILE_SCHEMAS['company.yaml'],
      value: omitDefaults(FILE_SCHEMAS['company.yaml'], company),
    },
    {
      file: 'policy.yaml',
      schema: FILE_SCHEMAS['policy.yaml'],
      value: omitDefaults(FILE_SCHEMAS['policy.yaml'], policy),
    },
    {
      file: 'topics.yaml',
      schema: FILE_SCHEMAS['topics.yaml'],
      value: { topics: topics.map((topic) => omitDefaults(TopicSchema, topic)) },
    },
    {
      file: 'sources.yaml',
      schema: FILE_SCHEMAS['sources.yaml'],
      value: { sources: sources.map((source) => omitDefaults(SourceSchema, source)) },
    },
  ];
}

function actionParts({ actions }: Release, files: Map<string, string>): Part[] {
  return actions.map((action) => ({
    file: files.get(action.name) ?? `actions/${action.name}.yaml`,
    schema: ActionSchema,
    value: omitDefaults(ActionSchema, action),
  }));
}

async function filesOfActions(folder: string): Promise<Map<string, string>> {
  const files = await listFiles(folder, 'actions', ['.yaml', '.yml']);
  const named = await Promise.all(
    files.map(async (file): Promise<[string, string]> => {
      const name: unknown = parseDocument(await readFile(join(folder, file), 'utf8')).get('name');
      return [typeof name === 'string' ? name : file, file];
    }),
  );
  return new Map(named);
}

async function newText(folder: string, part: Part): Promise<{ before: string | undefined; after: string }> {
  const before = await readFile(join(folder, part.file), 'utf8').catch(() => undefined);
  return { before, after: writeYaml({ ...part, before }) };
}
