import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { installState, nodeProblem } from './setup.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'candor-setup-'));
  mkdirSync(join(root, 'scripts'));
  cpSync(join(import.meta.dirname, 'setup.mjs'), join(root, 'scripts/setup.mjs'));
  writeFileSync(join(root, 'package.json'), JSON.stringify({ name: 'empty', version: '1.0.0' }));
  writeLock('1.0.0');
});
afterEach(() => rmSync(root, { recursive: true }));

function writeLock(version: string): void {
  const packages = { '': { name: 'empty', version } };
  const lock = { name: 'empty', version, lockfileVersion: 3, requires: true, packages };
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify(lock));
}

/** The folder as a clone of a project without packages; nothing is fetched from anywhere. */
function setUp(env: Record<string, string> = {}) {
  const run = spawnSync(process.execPath, [join(root, 'scripts/setup.mjs')], {
    env: { ...process.env, npm_config_registry: 'http://127.0.0.1:1', npm_config_offline: 'true', ...env },
    encoding: 'utf8',
  });
  return { code: run.status, said: run.stderr };
}

describe('setup', () => {
  test('installs once, then has nothing to do until the lock file changes', () => {
    mkdirSync(join(root, 'node_modules'));
    expect(installState(root)).toBe('missing');
    writeFileSync(join(root, 'node_modules/.package-lock.json'), '{}');
    expect(installState(root)).toBe('current');
    utimesSync(join(root, 'node_modules/.package-lock.json'), 1, 1);
    expect(installState(root)).toBe('stale');
    rmSync(join(root, 'node_modules'), { recursive: true });
    // npm writes its record of a tree only when the tree has packages, so the project gets one from a folder.
    addLocalPackage();
    const first = setUp();
    expect(first.said).toContain('Installing packages');
    expect(first).toMatchObject({ code: 0, said: expect.stringContaining('Installed in') });
    expect(installState(root)).toBe('current');
    expect(setUp()).toEqual({ code: 0, said: '' });
    utimesSync(join(root, 'package-lock.json'), new Date(), new Date());
    expect(installState(root)).toBe('current');
    writeLock('1.0.1');
    expect(installState(root)).toBe('stale');
  });

  test('says in a sentence that packages could not be installed', () => {
    const manifest = { name: 'empty', version: '1.0.0', dependencies: { nowhere: '1.0.0' } };
    writeFileSync(join(root, 'package.json'), JSON.stringify(manifest));
    const { code, said } = setUp();
    expect(code).toBe(1);
    expect(said).toContain('The packages could not be installed');
  });

  test('says which Node is needed when there is none', () => {
    expect(nodeProblem(root, '24.0.0')).toBeUndefined();
    expect(nodeProblem(root, '20.11.0')).toMatch(/Node 24 or newer and this is Node 20\.11\.0; install it/);
  });
});

function addLocalPackage(): void {
  mkdirSync(join(root, 'local'));
  writeFileSync(join(root, 'local/package.json'), JSON.stringify({ name: 'local', version: '1.0.0' }));
  const manifest = { name: 'empty', version: '1.0.0', dependencies: { local: 'file:local' } };
  writeFileSync(join(root, 'package.json'), JSON.stringify(manifest));
  const packages = {
    '': { name: 'empty', version: '1.0.0', dependencies: { local: 'file:local' } },
    'node_modules/local': { resolved: 'local', link: true },
    local: { version: '1.0.0' },
  };
  const lock = { name: 'empty', version: '1.0.0', lockfileVersion: 3, requires: true, packages };
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify(lock));
}
