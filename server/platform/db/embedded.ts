import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg, { type Pool } from 'pg';
import { acquireLock, type FolderLock } from './folder-lock.ts';
import { createFromTemplate } from './template.ts';

export interface EmbeddedDatabase {
  pool: Pool;
  /** Undefined for a database in memory. */
  lock: FolderLock | undefined;
  close(): Promise<void>;
}

/**
 * PGlite in `folder` (or in memory) behind a real `pg.Pool` of one connection. PGlite itself would let two
 * processes open one folder and ruin it, so the folder is locked first. Throws `database_locked`.
 */
export async function openEmbedded(folder: string | undefined): Promise<EmbeddedDatabase> {
  const lock = folder ? await acquireLock(folder) : undefined;
  try {
    const lite = folder ? await openFolder(folder) : await createFromTemplate(undefined);
    // One session only: asking for a second connection inside a transaction would wait for ever, so it fails instead.
    const pool = new pg.Pool({ ...createPgConfig(lite), max: 1, connectionTimeoutMillis: 30_000 });
    pool.on('error', () => {});
    letOthersRun(pool);
    const close = async () => {
      await pool.end();
      await lite.close();
      await lock?.release();
    };
    return { pool, lock, close };
  } catch (error) {
    await lock?.release();
    throw error;
  }
}

/**
 * PGlite answers without leaving the microtask queue, so transactions waiting in line would keep timers and sockets
 * from running until the last is done. One turn of the event loop before each puts them on a par.
 */
function letOthersRun(pool: Pool): void {
  const connect = pool.connect.bind(pool);
  const afterOthers = async () => {
    const client = await connect();
    await new Promise((settle) => setImmediate(settle));
    return client;
  };
  // pool.query asks with a callback and is a single statement.
  const either = (done?: Parameters<typeof connect>[0]) => (done ? connect(done) : afterOthers());
  Object.assign(pool, { connect: either });
}

/** Opens the folder's cluster, or makes it; a process killed while making it leaves a mark, and it is made anew. */
async function openFolder(folder: string): Promise<PGlite> {
  const mark = `${folder}.creating`;
  if (existsSync(mark)) await rm(folder, { recursive: true, force: true });
  else if (existsSync(`${folder}/PG_VERSION`)) return PGlite.create(folder);
  await writeFile(mark, '');
  await mkdir(folder, { recursive: true });
  const lite = await createFromTemplate(folder);
  await rm(mark);
  return lite;
}
