import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { AppError, errorMessage } from '#server/kernel/index.ts';

/** Who has a database folder open; `url` and `token` let a command talk to that server. */
export interface LockOwner {
  pid: number;
  host: string;
  lockedAt: string;
  url?: string;
  token?: string;
}

/** An exclusive hold on a database folder, until it is released or the process ends, however it ends. */
export interface FolderLock {
  folder: string;
  owner: LockOwner;
  release(): Promise<void>;
}

const SQLITE_BUSY = 5;

/**
 * Takes the only right to open `folder`. The lock is the operating system's lock on `<folder>.lock` (through
 * node:sqlite, which Node brings along), so it cannot have two owners and none survives its process, even
 * after kill -9 or when the process id is used again. `<folder>.owner.json` says who holds it.
 * Throws `database_locked`.
 */
export async function acquireLock(folder: string): Promise<FolderLock> {
  await mkdir(dirname(folder), { recursive: true });
  const handle = tryLock(`${folder}.lock`, 'EXCLUSIVE');
  if (!handle) throw lockedError(folder, await readLock(folder));
  const owner: LockOwner = { pid: process.pid, host: hostname(), lockedAt: new Date().toISOString() };
  const release = async () => {
    if (!handle.isOpen) return;
    await rm(ownerFile(folder), { force: true });
    handle.close();
  };
  try {
    await writeOwner(folder, owner);
  } catch (error) {
    await release();
    throw error;
  }
  return { folder, owner, release };
}

/** Who holds `folder` now, or undefined when nobody does. */
export async function readLock(folder: string): Promise<LockOwner | undefined> {
  if (!existsSync(`${folder}.lock`)) return undefined;
  for (let attempt = 0; ; attempt += 1) {
    const probe = tryLock(`${folder}.lock`, 'SHARED');
    probe?.close();
    if (probe) return undefined;
    const owner = await readOwner(folder);
    // Just after a change of owners the file may still name the one before.
    if (owner && (owner.host !== hostname() || isRunning(owner.pid))) return owner;
    if (attempt >= 20) return { pid: 0, host: '', lockedAt: '' };
    await wait(25);
  }
}

/** Tells commands where the server that holds the lock answers. The file is readable by its owner only. */
export async function announceServer(
  lock: FolderLock,
  server: { url: string; token: string },
): Promise<void> {
  Object.assign(lock.owner, server);
  await writeOwner(lock.folder, lock.owner);
}

/** The database handle that carries the lock, or undefined when another has it. */
function tryLock(file: string, kind: 'EXCLUSIVE' | 'SHARED'): DatabaseSync | undefined {
  let handle: DatabaseSync | undefined;
  try {
    // The wait covers the moment in which another process merely looks (SHARED).
    handle = new DatabaseSync(file, { timeout: kind === 'EXCLUSIVE' ? 250 : 0 });
    handle.exec(kind === 'EXCLUSIVE' ? 'BEGIN EXCLUSIVE' : 'BEGIN; SELECT count(*) FROM sqlite_master');
    return handle;
  } catch (error) {
    handle?.close();
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return undefined;
    throw new AppError('database_locked', `${file} cannot be locked: ${errorMessage(error)}.`, {
      fix: 'Put the data folder (CANDOR_DATA) on a local disk where this user may write; network shares often cannot lock.',
      cause: error,
    });
  }
}

function lockedError(folder: string, owner: LockOwner | undefined): AppError {
  const who = owner?.pid
    ? owner.pid === process.pid && owner.host === hostname()
      ? 'this process itself'
      : `process ${owner.pid}${owner.host === hostname() ? '' : ` on ${owner.host}`}`
    : 'another process';
  return new AppError('database_locked', `The database in ${folder} is in use by ${who}.`, {
    fix: 'Stop that process, or give this one another folder with CANDOR_DATA.',
    retryable: true,
  });
}

function ownerFile(folder: string): string {
  return `${folder}.owner.json`;
}

async function readOwner(folder: string): Promise<LockOwner | undefined> {
  try {
    return JSON.parse(await readFile(ownerFile(folder), 'utf8'));
  } catch {
    return undefined;
  }
}

async function writeOwner(folder: string, owner: LockOwner): Promise<void> {
  const partial = `${ownerFile(folder)}.${randomUUID()}`;
  const file = await open(partial, 'wx', 0o600);
  try {
    await file.writeFile(JSON.stringify(owner));
  } finally {
    await file.close();
  }
  await rename(partial, ownerFile(folder));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
