import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, gzipSync } from 'node:zlib';

const ROOT = join(import.meta.dirname, '..');
const STAMP = join(ROOT, 'dist', '.sources');
const SOURCES = [
  'web/**/*',
  'widget/**/*',
  'contract/**/*.ts',
  'scripts/build-screens.ts',
  'package-lock.json',
];

/**
 * Builds the console to dist/console and the chat to dist/widget, and says whether it had to: nothing happens
 * when dist was made from the same sources. Throws what vite throws when the sources do not build.
 */
export async function buildScreens(
  options: { force?: boolean; log?: (line: string) => void } = {},
): Promise<boolean> {
  const log = options.log ?? (() => {});
  const hash = await hashSources();
  if (!options.force && (await readStamp()) === hash) return false;
  const started = performance.now();
  const { build } = await import('vite');
  await Promise.all(
    ['web', 'widget'].map((folder) =>
      build({ configFile: join(ROOT, folder, 'vite.config.ts'), root: join(ROOT, folder), logLevel: 'warn' }),
    ),
  );
  await compressAll();
  await mkdir(join(ROOT, 'dist'), { recursive: true });
  await writeFile(STAMP, hash);
  for (const line of await listSizes()) log(line);
  log(`screens built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return true;
}

/** A change of any source, dependency or of the build itself changes the hash; tests and READMEs do not. */
async function hashSources(): Promise<string> {
  const paths: string[] = [];
  for await (const entry of glob(SOURCES, { cwd: ROOT, withFileTypes: true })) {
    if (entry.isFile() && !/\.test\.ts$|\.md$/.test(entry.name))
      paths.push(join(entry.parentPath, entry.name));
  }
  const hash = createHash('sha256');
  for (const path of paths.sort()) hash.update(path.slice(ROOT.length)).update(await readFile(path));
  return hash.digest('hex');
}

async function readStamp(): Promise<string | undefined> {
  const built = ['console/index.html', 'widget/widget.js'].every((file) =>
    existsSync(join(ROOT, 'dist', file)),
  );
  return built ? await readFile(STAMP, 'utf8').catch(() => undefined) : undefined;
}

/** Writes each script and style sheet a second and third time, as small as it gets: the server sends what the browser takes. */
async function compressAll(): Promise<void> {
  for await (const file of glob('dist/{console,widget}/**/*.{js,css}', { cwd: ROOT })) {
    const path = join(ROOT, file);
    const bytes = await readFile(path);
    const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes, { params: quality }));
    await writeFile(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }));
  }
}

async function listSizes(): Promise<string[]> {
  const lines: string[] = [];
  for await (const file of glob(['dist/console/**/*.{js,css}', 'dist/widget/*.js'], { cwd: ROOT })) {
    const bytes = gzipSync(await readFile(join(ROOT, file)), { level: 9 }).length;
    lines.push(`${file}  ${(bytes / 1000).toFixed(1)} kB gzip`);
  }
  return lines.sort();
}

if (import.meta.main) {
  const built = await buildScreens({ force: process.argv.includes('--force'), log: console.log });
  if (!built) console.log('screens are up to date');
}
