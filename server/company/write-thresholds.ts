import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Policy, PolicySchema } from '#server/kernel/index.ts';
import { writeYaml } from './write-yaml.ts';

/**
 * Sets thresholds in a company folder's `policy.yaml` and keeps everything else in it, comments included. Topics that are
 * not named keep theirs. It takes effect with the next release.
 */
export async function writeThresholds(
  folder: string,
  { answer, topics }: Pick<Policy['thresholds'], 'answer' | 'topics'>,
): Promise<void> {
  const file = join(folder, 'policy.yaml');
  const before = await readFile(file, 'utf8');
  const value = parse(before) as Partial<Policy>;
  const byTopic = { ...value.thresholds?.topics, ...topics };
  const some = Object.keys(byTopic).length > 0 ? { topics: byTopic } : {};
  const thresholds = { ...value.thresholds, answer, ...some };
  const text = writeYaml({ file, schema: PolicySchema, value: { ...value, thresholds }, before });
  if (text !== before) await writeFile(file, text);
}
