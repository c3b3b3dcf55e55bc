import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { errorMessage } from '#server/kernel/index.ts';
import { type Database, openDatabase } from '#server/platform/db/index.ts';

const LOCAL = 'postgres://postgres@127.0.0.1:5432/test';

/** A kind of database to measure on; each opening is empty and leaves nothing behind when it is closed. */
export interface DatabaseKind {
  title: string;
  open(): Promise<Database>;
}

/** The databases of this machine, and why one is left out. */
export async function findDatabases(
  env: Record<string, string | undefined> = process.env,
): Promise<{ kinds: DatabaseKind[]; skipped: string[] }> {
  const embedded = [
    { title: 'PGlite in memory', open: () => openDatabase({ kind: 'memory' }) },
    { title: 'PGlite in a folder', open: openFolder },
  ];
  const url = env['CANDOR_TEST_POSTGRES'] ?? LOCAL;
  const title = await describeServer(url);
  if ('problem' in title) return { kinds: embedded, skipped: [`PostgreSQL is left out: ${title.problem}`] };
  return { kinds: [...embedded, { title: title.name, open: () => openSchema(url) }], skipped: [] };
}

async function describeServer(url: string): Promise<{ name: string } | { problem: string }> {
  try {
    await using database = await openDatabase({ kind: 'server', url });
    const show = sql<{ version: string; fsync: string }>`
      select current_setting('server_version') as version, current_setting('fsync') as fsync`;
    const { version, fsync } = (await show.execute(database.db)).rows[0]!;
    return { name: `PostgreSQL ${version.split(' ')[0]}, fsync ${fsync}` };
  } catch (thrown) {
    return { problem: errorMessage(thrown) };
  }
}

async function openFolder(): Promise<Database> {
  const parent = await mkdtemp(join(tmpdir(), 'candor-bench-'));
  const database = await openDatabase({ kind: 'embedded', folder: join(parent, 'db') });
  return closing(database, () => rm(parent, { recursive: true, force: true }));
}

async function openSchema(url: string): Promise<Database> {
  const schema = `bench_${randomUUID().replaceAll('-', '').slice(0, 16)}`;
  const admin = await openDatabase({ kind: 'server', url });
  await sql.raw(`create schema ${schema}`).execute(admin.db);
  const database = await openDatabase({ kind: 'server', url }, { schema });
  return closing(database, async () => {
    await sql.raw(`drop schema ${schema} cascade`).execute(admin.db);
    await admin.close();
  });
}

function closing(database: Database, afterwards: () => Promise<void>): Database {
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= database.close().then(afterwards);
    return closed;
  };
  return { ...database, close, [Symbol.asyncDispose]: close };
}
