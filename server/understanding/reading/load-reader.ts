import { createHash, randomUUID } from 'node:crypto';
import { globSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { listSeeds } from '../seeds/list-seeds.ts';
import { type Reader, readLexicons, trainReader } from './train-reader.ts';

const SERVER = resolve(import.meta.dirname, '../..');
const CACHE = resolve(SERVER, '../node_modules/.cache/candor');

/**
 * The reader of messages: trained once (some seconds), then kept beside the packages and loaded in tenths of one. What
 * is kept is named by a hash of the code and the sentences it was trained from, so it is never out of date; older ones
 * are removed when a new one is written. A file that cannot be read or written costs time and nothing else.
 */
export async function loadReader(cache = CACHE): Promise<Reader> {
  const file = join(cache, `reader-${await hashSources()}.bin`);
  return (await readKept(file)) ?? trainAndKeep(file);
}

async function readKept(file: string): Promise<Reader | undefined> {
  try {
    const kept = deserialize(await readFile(file)) as Omit<Reader, 'lexicons'>;
    return { ...kept, lexicons: readLexicons() };
  } catch {
    return undefined;
  }
}

async function trainAndKeep(file: string): Promise<Reader> {
  const reader = trainReader(await listSeeds());
  const { lexicons: _, ...learned } = reader;
  const partial = `${file}.${randomUUID()}`;
  try {
    await mkdir(resolve(file, '..'), { recursive: true });
    await writeFile(partial, serialize(learned));
    await rename(partial, file);
    await removeOthers(file);
  } catch {
    await rm(partial, { force: true }).catch(() => {});
  }
  return reader;
}

/** Readers of older code; a file that another process has just removed is no trouble. */
async function removeOthers(file: string): Promise<void> {
  const folder = resolve(file, '..');
  const others = (await readdir(folder)).filter(
    (name) => /^reader-.*\.bin$/.test(name) && name !== basename(file),
  );
  await Promise.all(others.map((name) => rm(join(folder, name), { force: true })));
}

async function hashSources(): Promise<string> {
  const files = globSync('{understanding,privacy}/**/*.ts', { cwd: SERVER }).filter(
    (path) => !path.includes('.test'),
  );
  const hash = createHash('sha256').update(process.version);
  for (const path of files.sort()) hash.update(path).update(await readFile(join(SERVER, path)));
  return hash.digest('hex').slice(0, 20);
}
