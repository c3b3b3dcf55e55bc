import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import {
  ActionSchema,
  CompanySchema,
  PolicySchema,
  SourceSchema,
  TopicSchema,
} from '#server/kernel/index.ts';

/** The top-level shapes of the YAML files in a company folder. */
export const FILE_SCHEMAS = {
  'company.yaml': CompanySchema,
  'policy.yaml': PolicySchema,
  'topics.yaml': z.strictObject({ topics: z.array(TopicSchema) }),
  'sources.yaml': z.strictObject({ sources: z.array(SourceSchema) }),
  action: ActionSchema,
} as const;

/** Names of the files with one of these endings in a sub-folder, sorted; empty when there is no such folder. */
export async function listFiles(folder: string, sub: string, endings: string[]): Promise<string[]> {
  const entries = await readdir(join(folder, sub), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => `${sub}/${entry.name}`)
    .sort();
}
