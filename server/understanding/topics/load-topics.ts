import { createHash, randomUUID } from 'node:crypto';
import { globSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { openConceptFinder } from '#server/knowledge/index.ts';
import { type LearnedTopics, learnTopics } from './learn-topics.ts';
import { learnTopicsApart } from './learn-topics-apart.ts';
import { openTopics } from './open-topics.ts';
import type { TopicClassifier, TopicExample } from './types.ts';

const SERVER = resolve(import.meta.dirname, '../..');
const CACHE = resolve(SERVER, '../node_modules/.cache/candor');
/** What learning depends on besides the examples. */
const SOURCES = '{understanding/topics,understanding/text,knowledge/search}/**/*.ts';
/** So many lists of examples are kept, the newest; a company's topics are about twenty megabytes. */
const KEPT = 5;
/** Up to this many examples are learned sooner than a thread would have started. */
const FEW = 300;

/**
 * The topic classifier for these examples. What was learned once is kept beside the packages, under a hash of the
 * examples and of the code, and loaded in a few hundredths of a second; else it is learned, if it is much
 * in a thread of its own, so that a new release or a click in the console never holds up the customers. A file that cannot be read or written
 * costs time and nothing else.
 */
export async function loadTopics(
  examples: TopicExample[],
  { cache = CACHE, signal }: { cache?: string; signal?: AbortSignal } = {},
): Promise<TopicClassifier> {
  const file = join(cache, `topics-${await hashAll(examples)}.bin`);
  const learned = (await readKept(file)) ?? (await learnAndKeep(file, examples, signal));
  return openTopics(learned, openConceptFinder());
}

async function readKept(file: string): Promise<LearnedTopics | undefined> {
  try {
    return deserialize(await readFile(file)) as LearnedTopics;
  } catch {
    return undefined;
  }
}

async function learnAndKeep(
  file: string,
  examples: TopicExample[],
  signal?: AbortSignal,
): Promise<LearnedTopics> {
  const learned =
    examples.length > FEW
      ? await learnTopicsApart(examples, signal)
      : learnTopics(examples, openConceptFinder());
  const partial = `${file}.${randomUUID()}`;
  try {
    await mkdir(resolve(file, '..'), { recursive: true });
    await writeFile(partial, serialize(learned));
    await rename(partial, file);
    await removeOld(resolve(file, '..'));
  } catch {
    await rm(partial, { force: true }).catch(() => {});
  }
  return learned;
}

async function removeOld(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /^topics-.*\.bin$/.test(name));
  const dated = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })),
  );
  const old = dated.sort((a, b) => b.at - a.at).slice(KEPT);
  await Promise.all(old.map(({ name }) => rm(join(folder, name), { force: true })));
}

async function hashAll(examples: TopicExample[]): Promise<string> {
  const hash = createHash('sha256').update(process.version).update(JSON.stringify(examples));
  const files = globSync(SOURCES, { cwd: SERVER }).filter((path) => !path.includes('.test'));
  for (const path of files.sort()) hash.update(path).update(await readFile(join(SERVER, path)));
  return hash.digest('hex').slice(0, 20);
}
