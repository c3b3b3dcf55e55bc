import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CompanySchema } from '#server/kernel/index.ts';
import { silentLogger } from '#server/platform/log/index.ts';
import { createUnderstanding } from '../create-understanding.ts';
import { loadReader } from './load-reader.ts';

const MESSAGE = { text: 'I want to talk to a real person, this is the third time!', history: [] };
let cache: string;
beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'candor-reader-'));
});
afterAll(() => rm(cache, { recursive: true, force: true }));

const read = async () => {
  const reader = await loadReader(cache);
  const company = CompanySchema.parse({ name: 'Test' });
  return createUnderstanding({ topics: [], company, log: silentLogger, reader }).read(MESSAGE);
};

test('a kept reader reads as the trained one does, and takes the place of readers of older code', async () => {
  await writeFile(join(cache, 'reader-of-old-code.bin'), 'old');
  const trained = await read();
  expect(await readdir(cache)).toHaveLength(1);
  expect(await readdir(cache)).not.toContain('reader-of-old-code.bin');
  expect(await read()).toEqual(trained);
});

test('a kept reader that is broken is trained again', async () => {
  const trained = await read();
  const [file] = await readdir(cache);
  await writeFile(join(cache, file!), 'not a reader');
  expect(await read()).toEqual(trained);
});

test('without a place to keep it the reader works all the same', async () => {
  await writeFile(join(cache, 'a-file'), '');
  const reader = await loadReader(join(cache, 'a-file', 'below'));
  expect(reader.lexicons.size).toBe(7);
});
