import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { z } from 'zod';
import { checkCompany } from './check-company.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkQueues } from './check-queues.ts';
import { checkReferences } from './check-references.ts';
import { checkSources } from './check-sources.ts';
import { checkTestFiles } from './check-test-files.ts';
import { checkTopics } from './check-topics.ts';
import { FILE_SCHEMAS, listFiles } from './folder-files.ts';
import { parseFile } from './parse-file.ts';
import type { Parsed, ParsedFolder } from './parsed-folder.ts';
import { readYaml } from './read-yaml.ts';
import type { CheckOptions, CheckResult, Problem } from './types.ts';

/**
 * Reads a company folder and lists every problem with its file and line. Throws nothing for bad content.
 * `topics.yaml`, `actions/` and `tests/` may be missing.
 */
export async function checkFolder(folder: string, options: CheckOptions = {}): Promise<CheckResult> {
  const root = resolve(folder);
  if (!(await isFolder(root)))
    return {
      problems: [
        {
          file: '.',
          line: 1,
          message: `There is no folder ${folder}.`,
          fix: 'Check the path, or make one with `candor init`.',
        },
      ],
    };
  const problems: Problem[] = [];
  const parsed = await readFolder(root, problems);
  checkCompany(parsed, problems);
  checkDuplicates(parsed, problems);
  checkQueues(parsed, problems);
  checkReferences(parsed, problems);
  checkTopics(parsed, problems);
  await checkSources(parsed, options, problems);
  await checkTestFiles(parsed, problems);
  if (problems.length > 0) return { problems: sorted(problems) };
  return {
    problems,
    folder: {
      company: parsed.company!.value,
      policy: parsed.policy!.value,
      topics: parsed.topics?.value.topics ?? [],
      sources: parsed.sources!.value.sources,
      actions: parsed.actions.map((action) => action.value),
    },
  };
}

async function readFolder(folder: string, problems: Problem[]): Promise<ParsedFolder> {
  const read = async <T>(file: string, schema: z.ZodType<T>): Promise<Parsed<T> | undefined> => {
    const yaml = await readYaml(folder, file, problems);
    const value = yaml && parseFile(yaml, schema, problems);
    return yaml && value !== undefined ? { yaml, value } : undefined;
  };
  const hasTopics = await exists(join(folder, 'topics.yaml'));
  const topics = hasTopics ? await read('topics.yaml', FILE_SCHEMAS['topics.yaml']) : undefined;
  const actionFiles = await listFiles(folder, 'actions', ['.yaml', '.yml']);
  const actions = await Promise.all(actionFiles.map((file) => read(file, FILE_SCHEMAS.action)));
  return {
    folder,
    company: await read('company.yaml', FILE_SCHEMAS['company.yaml']),
    policy: await read('policy.yaml', FILE_SCHEMAS['policy.yaml']),
    topics,
    sources: await read('sources.yaml', FILE_SCHEMAS['sources.yaml']),
    actions: actions.filter((action) => action !== undefined),
    allActionsRead: !actions.includes(undefined),
    allTopicsRead: !hasTopics || topics !== undefined,
  };
}

function sorted(problems: Problem[]): Problem[] {
  return problems.sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || (a.column ?? 0) - (b.column ?? 0),
  );
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
