import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';

const PACKAGE = resolve(createRequire(import.meta.url).resolve('@electric-sql/pglite'), '../..');

/** Where the empty cluster of this PGlite version is kept between runs. */
export function templateFile(cache = resolve(PACKAGE, '../../.cache/candor')): string {
  const { version }: { version: string } = JSON.parse(readFileSync(resolve(PACKAGE, 'package.json'), 'utf8'));
  return resolve(cache, `pglite-${version}.tar`);
}

/**
 * A new PGlite in `folder` (or in memory). Making a cluster takes PGlite 2 to 4 s, so the first one is kept as a
 * template and the next are loaded from it (0.5 to 0.7 s). A template that is missing, unreadable or cannot be
 * written costs time and nothing else.
 */
export async function createFromTemplate(folder: string | undefined, file = templateFile()): Promise<PGlite> {
  const dataDir = folder ?? 'memory://';
  const template = await readFile(file).catch(() => undefined);
  if (template) {
    try {
      return await PGlite.create({ dataDir, loadDataDir: new Blob([template]) });
    } catch {
      await rm(file, { force: true });
      if (folder) await emptyFolder(folder);
    }
  }
  const lite = await PGlite.create(dataDir);
  await keepTemplate(lite, file).catch(() => {});
  return lite;
}

async function keepTemplate(lite: PGlite, file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const cluster = await lite.dumpDataDir('none');
  const partial = `${file}.${randomUUID()}`;
  try {
    await writeFile(partial, Buffer.from(await cluster.arrayBuffer()));
    await rename(partial, file);
  } finally {
    await rm(partial, { force: true });
  }
}

async function emptyFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}
