import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { acquireLock, announceServer, readLock } from './folder-lock.ts';

let parent: string;
let folder: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'candor-lock-'));
  folder = join(parent, 'db');
});
afterEach(() => rm(parent, { recursive: true, force: true }));

const PROGRAM = `
  const { acquireLock } = await import(process.argv[1]);
  try { globalThis.lock = await acquireLock(process.argv[2]); console.log('locked'); setInterval(() => {}, 1000); }
  catch (error) { console.log(error.code, error.message); }`;

/** Another process that tries to take the lock; resolves to it and what it said. */
async function contender(): Promise<{ child: ChildProcess; said: string }> {
  const module = new URL('./folder-lock.ts', import.meta.url).href;
  const args = ['--input-type=module', '-e', PROGRAM, module, folder];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = await once(createInterface({ input: child.stdout! }), 'line');
  return { child, said };
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

describe('the lock of a database folder', () => {
  test('is given once, names its owner to the second, and is free again after release', async () => {
    const lock = await acquireLock(folder);
    await expect(acquireLock(folder)).rejects.toMatchObject({
      code: 'database_locked',
      message: expect.stringContaining('this process itself'),
    });
    const { said } = await contender();
    expect(said).toContain(`database_locked The database in ${folder} is in use by process ${process.pid}.`);
    await lock.release();
    await lock.release();
    expect(await readLock(folder)).toBeUndefined();
    await (await acquireLock(folder)).release();
  });

  test('of a process killed with -9 heals at once', async () => {
    const { child, said } = await contender();
    expect(said).toBe('locked');
    expect(await readLock(folder)).toMatchObject({ pid: child.pid, host: hostname() });
    await kill(child);
    expect(await readLock(folder)).toBeUndefined();
    const lock = await acquireLock(folder);
    expect(await readLock(folder)).toMatchObject({ pid: process.pid });
    await lock.release();
  });

  test('never has two owners when many race for one that was left behind', async () => {
    await kill((await contender()).child);
    for (let round = 0; round < 3; round += 1) {
      const all = await Promise.all(Array.from({ length: 6 }, contender));
      const winners = all.filter(({ said }) => said === 'locked');
      expect(winners).toHaveLength(1);
      const losers = all.filter(({ said }) => said !== 'locked');
      for (const { said } of losers) expect(said).toContain(`process ${winners[0]?.child.pid}`);
      await kill(winners[0]!.child);
    }
  });

  test('does not mistake a process that got the old number for the owner', async () => {
    await kill((await contender()).child);
    const left = JSON.stringify({ pid: process.pid, host: hostname(), lockedAt: '2020-01-01T00:00:00.000Z' });
    await writeFile(`${folder}.owner.json`, left);
    expect(await readLock(folder)).toBeUndefined();
    await (await acquireLock(folder)).release();
  });

  test('carries the address of the running server, readable by its user only', async () => {
    const lock = await acquireLock(folder);
    await announceServer(lock, { url: 'http://127.0.0.1:3000', token: 'secret' });
    expect(await readLock(folder)).toMatchObject({ url: 'http://127.0.0.1:3000', token: 'secret' });
    if (process.platform !== 'win32') expect((await stat(`${folder}.owner.json`)).mode & 0o777).toBe(0o600);
    await lock.release();
    await expect(readFile(`${folder}.owner.json`)).rejects.toThrow();
  });

  test('of a folder that cannot be locked is an error with a sentence', async () => {
    await writeFile(folder, '');
    await expect(acquireLock(join(folder, 'db'))).rejects.toThrow();
  });
});
