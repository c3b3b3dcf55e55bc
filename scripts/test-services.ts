import { type ChildProcess, execFileSync, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findBrowser, findOnPath } from './find-browser.mjs';

type Env = Record<string, string | undefined>;

/** A locale that knows the case of all letters; plain C knows ASCII only, and the inbox's search needs more. */
const UNICODE_LOCALE = process.platform === 'linux' ? 'C.UTF-8' : 'en_US.UTF-8';

/** What the machine gave: variables for the tests, and what stops the services again. */
export interface TestServices {
  env: Record<string, string>;
  /** Resolves when all have ended and their folder is gone. */
  stop(): Promise<void>;
}

/** The variables by which tests find what they need; see server/testing/requirements.ts. */
export const REQUIREMENTS = {
  postgres: { variable: 'CANDOR_TEST_POSTGRES', label: 'PostgreSQL' },
  redis: { variable: 'CANDOR_TEST_REDIS', label: 'Redis' },
  browser: { variable: 'CANDOR_TEST_BROWSER', label: 'browser' },
  data: { variable: 'CANDOR_TEST_DATA', label: 'shared data' },
} as const;

/**
 * Starts a private PostgreSQL and a private Redis on free ports in a temporary folder, and finds a browser and
 * the shared data. What the machine lacks is left out. A variable that is set already is taken as it is.
 */
export async function startServices(env: Env, root: string): Promise<TestServices> {
  sweepLeftovers();
  const folder = mkdtempSync(join(tmpdir(), `candor-test-${process.pid}-`));
  chmodSync(folder, 0o755);
  const children: ChildProcess[] = [];
  const stop = async () => {
    await Promise.all(children.map(endService));
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  try {
    const [postgres, redis] = await Promise.all([
      env.CANDOR_TEST_POSTGRES ?? startPostgres(join(folder, 'postgres'), env, children),
      env.CANDOR_TEST_REDIS ?? startRedis(join(folder, 'redis'), env, children),
    ]);
    const data = env.CANDOR_TEST_DATA ?? resolve(root, '..', 'shared', 'data');
    const found = {
      CANDOR_TEST_POSTGRES: postgres,
      CANDOR_TEST_REDIS: redis,
      CANDOR_TEST_BROWSER: env.CANDOR_TEST_BROWSER ?? findBrowser(env),
      CANDOR_TEST_DATA: existsSync(data) ? data : undefined,
    };
    return { env: withoutUndefined(found), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A URL of a fresh PostgreSQL cluster without fsync, or undefined when PostgreSQL is not installed. */
async function startPostgres(
  folder: string,
  env: Env,
  children: ChildProcess[],
): Promise<string | undefined> {
  const initdb = findOnPath(['initdb'], env, debianFolders());
  if (!initdb) return undefined;
  const user = unprivileged();
  mkdirSync(folder, { mode: 0o700 });
  if (user) chownSync(folder, user.uid, user.gid);
  const init = spawnSync(
    initdb,
    ['-D', folder, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', `--locale=${UNICODE_LOCALE}`, '-N'],
    {
      ...user,
      cwd: folder,
      encoding: 'utf8',
    },
  );
  if (init.status !== 0) throw new Error(`PostgreSQL's initdb failed: ${init.stderr || init.error?.message}`);
  const port = await freePort();
  const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];
  const settingArgs = settings.flatMap((setting) => ['-c', setting]);
  const binary = join(initdb, '..', process.platform === 'win32' ? 'postgres.exe' : 'postgres');
  const place = ['-D', folder, '-p', String(port), '-h', '127.0.0.1', '-k', folder];
  const note = { folder: join(folder, '..'), mark: folder };
  children.push(startService(binary, [...place, ...settingArgs], { ...user, cwd: folder }, note));
  await reachable(port, 'PostgreSQL');
  return `postgres://postgres@127.0.0.1:${port}/postgres`;
}

/** A URL of a private Redis that keeps nothing, or undefined when Redis is not installed. */
async function startRedis(folder: string, env: Env, children: ChildProcess[]): Promise<string | undefined> {
  const binary = findOnPath(['redis-server', 'valkey-server'], env);
  if (!binary) return undefined;
  mkdirSync(folder);
  const port = await freePort();
  const args = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--dir',
    folder,
  ];
  const note = { folder: join(folder, '..'), mark: `127.0.0.1:${port}` };
  children.push(startService(binary, args, {}, note));
  await reachable(port, 'Redis');
  return `redis://127.0.0.1:${port}`;
}

/** Debian keeps initdb off PATH, by version; the newest first. */
function debianFolders(): string[] {
  const base = '/usr/lib/postgresql';
  if (!existsSync(base)) return [];
  const versions = readdirSync(base).sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => join(base, version, 'bin'));
}

/** PostgreSQL refuses to run as root: then it runs as its own user, or as `nobody`. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string, name: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
  const exists = spawnSync('id', ['postgres'], { stdio: 'ignore' }).status === 0;
  const name = exists ? 'postgres' : 'nobody';
  return { uid: idOf('-u', name), gid: idOf('-g', name) };
}

function freePort(): Promise<number> {
  return new Promise((settle, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => settle(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function reachable(port: number, name: string): Promise<void> {
  const until = Date.now() + 60_000;
  while (Date.now() < until) {
    if (await answers(port)) return;
    await new Promise((wait) => setTimeout(wait, 50));
  }
  throw new Error(`${name} was started for the tests but did not answer on port ${port} within 60 s.`);
}

function answers(port: number): Promise<boolean> {
  return new Promise((settle) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => settle(true)).once('error', () => settle(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** Starts a service and notes how to know it again, for the next run should this one be killed. */
function startService(
  binary: string,
  args: string[],
  options: SpawnOptions,
  note: { folder: string; mark: string },
) {
  const child = spawn(binary, args, { ...options, stdio: 'ignore' });
  if (child.pid) writeFileSync(join(note.folder, `${child.pid}.service`), note.mark);
  return child;
}

async function endService(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || !child.pid) return;
  const ended = once(child, 'exit');
  child.kill('SIGQUIT');
  await ended;
}

/** Stops what a test run that was killed left behind: its folder carries its process id. */
function sweepLeftovers(): void {
  for (const name of readdirSync(tmpdir())) {
    const owner = /^candor-test-(\d+)-/.exec(name)?.[1];
    if (!owner || isRunning(Number(owner))) continue;
    const folder = join(tmpdir(), name);
    for (const file of readdirSync(folder).filter((entry) => entry.endsWith('.service')))
      stopLeftover(Number.parseInt(file, 10), readFileSync(join(folder, file), 'utf8'));
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** Kills process `pid` only if its command line still carries the mark: the number may belong to another by now. */
function stopLeftover(pid: number, mark: string): void {
  const ps = spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  if (ps.status === 0 && ps.stdout.includes(mark)) process.kill(pid, 'SIGQUIT');
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function withoutUndefined(values: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => !!entry[1]));
}
