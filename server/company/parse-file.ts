import type { z } from 'zod';
import { describeIssue } from './describe-issue.ts';
import type { YamlFile } from './read-yaml.ts';
import type { Problem } from './types.ts';

/** Checks a YAML file's value against a schema; each violation becomes a problem at its own line. */
export function parseFile<T>(yaml: YamlFile, schema: z.ZodType<T>, problems: Problem[]): T | undefined {
  const parsed = schema.safeParse(yaml.value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues)
    for (const { path, message, fix } of describeIssue(issue, yaml.value))
      problems.push({ file: yaml.file, ...yaml.locate(path), message, fix });
  return undefined;
}
