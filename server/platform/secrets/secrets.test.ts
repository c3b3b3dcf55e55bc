import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hashSecret, loadSecret, newSecret, secretsEqual } from './index.ts';

describe('secrets', () => {
  test('a new secret has 256 bits and is never the same twice', () => {
    const secrets = new Set(Array.from({ length: 1000 }, newSecret));
    expect(secrets.size).toBe(1000);
    for (const secret of secrets) expect(secret).toMatch(/^[\w-]{43}$/);
  });

  test('a hash is stable, differs per secret and does not hold the secret', () => {
    expect(hashSecret('a')).toBe(hashSecret('a'));
    expect(hashSecret('a')).not.toBe(hashSecret('b'));
    expect(hashSecret('visible')).not.toContain('visible');
  });

  test('equality holds for equal secrets only, whatever their lengths', () => {
    expect(secretsEqual('abc', 'abc')).toBe(true);
    expect(secretsEqual('abc', 'abd')).toBe(false);
    expect(secretsEqual('abc', 'abcd')).toBe(false);
    expect(secretsEqual('', 'a')).toBe(false);
  });
});

describe('the secret of the server', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'candor-secret-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('a configured secret wins and no file is made', async () => {
    expect(await loadSecret({ secret: 'x'.repeat(32), dataFolder: folder })).toBe('x'.repeat(32));
    expect(await readdir(folder)).toEqual([]);
  });

  test('a made secret is kept, readable by its owner only, in a folder that need not exist', async () => {
    const config = { secret: undefined, dataFolder: join(folder, 'new', 'data') };
    const first = await loadSecret(config);
    expect(await loadSecret(config)).toBe(first);
    expect((await stat(join(config.dataFolder, 'secret'))).mode & 0o777).toBe(0o600);
  });

  test('starts at the same time agree on one secret and leave nothing behind', async () => {
    const made = await Promise.all(
      Array.from({ length: 8 }, () => loadSecret({ secret: undefined, dataFolder: folder })),
    );
    expect(new Set(made).size).toBe(1);
    expect(await readdir(folder)).toEqual(['secret']);
  });

  test('an emptied secret file is an error with a fix, not a weak secret', async () => {
    await writeFile(join(folder, 'secret'), '\n');
    await expect(loadSecret({ secret: undefined, dataFolder: folder })).rejects.toMatchObject({
      code: 'invalid_input',
      fix: expect.stringContaining('backup'),
    });
  });
});
