import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkFolder, initFolder } from './index.ts';

const SHOP = join(import.meta.dirname, '../../examples/shop/knowledge');

let folder: string;
let target: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candor-init-'));
  target = join(folder, 'my-company');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a folder made from documents passes the check, with a source for each kind', async () => {
  const result = await initFolder({ target, from: SHOP });
  expect(result.documents.length).toBeGreaterThan(60);
  const { problems, folder: content } = await checkFolder(target);
  expect(problems).toEqual([]);
  expect(content?.company.name).toBe('My company');
  expect(content?.topics).toEqual([]);
  const kinds = content?.sources.map(({ id, kind, visibility }) => [id, kind, visibility]);
  expect(kinds).toEqual(
    expect.arrayContaining([
      ['faq', 'faq', 'public'],
      ['policies', 'policies', 'public'],
      ['tickets', 'tickets', 'internal'],
      ['internal', 'procedures', 'internal'],
      ['docs', 'product-docs', 'public'],
    ]),
  );
  const copied = await readFile(join(target, 'knowledge/faq/fr/warranty.md'), 'utf8');
  expect(copied).toContain('Que couvre la garantie ?');
});

test('without documents it starts with one example article', async () => {
  const result = await initFolder({ target, name: 'Blue: & Co' });
  expect(result.documents).toEqual(['knowledge/faq/reach-a-person.md']);
  const { problems, folder: content } = await checkFolder(target);
  expect(problems).toEqual([]);
  expect(content?.company.name).toBe('Blue: & Co');
});

test('what cannot be read is listed, hidden folders are left alone, and the new folder is not copied into itself', async () => {
  await mkdir(join(folder, '.git'));
  await writeFile(join(folder, '.git/notes.md'), 'secret');
  await writeFile(join(folder, 'a.md'), '# A');
  await writeFile(join(folder, 'photo.png'), 'x');
  await writeFile(join(folder, 'big.txt'), 'x'.repeat(5 * 1024 * 1024 + 1));
  const first = await initFolder({ target, from: folder });
  expect(first.documents).toEqual(['knowledge/docs/a.md']);
  expect(first.skipped).toEqual([
    { path: 'big.txt', reason: 'larger than 5 MB' },
    { path: 'photo.png', reason: '.png is not a format that Candor reads' },
  ]);
  expect(await readdir(join(target, 'knowledge/docs'))).toEqual(['a.md']);
});

test('a folder that holds something is not overwritten', async () => {
  await writeFile(join(folder, 'precious.txt'), 'x');
  await expect(initFolder({ target: folder })).rejects.toMatchObject({ code: 'conflict' });
  await expect(initFolder({ target: join(folder, 'precious.txt') })).rejects.toMatchObject({
    code: 'conflict',
  });
});

test('a source without documents, or that does not exist, is a clear error', async () => {
  await mkdir(join(folder, 'empty'));
  await expect(initFolder({ target, from: join(folder, 'empty') })).rejects.toMatchObject({
    code: 'source_unreadable',
  });
  await expect(initFolder({ target, from: join(folder, 'nowhere') })).rejects.toMatchObject({
    code: 'source_unreadable',
  });
});
