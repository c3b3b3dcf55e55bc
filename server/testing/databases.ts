import { createHash, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe } from 'vitest';
import { type Database, type Db, type Migrations, migrate, openDatabase } from '#server/platform/db/index.ts';
import { requirement } from './requirements.ts';

/**
 * Runs the same tests on each database: PGlite in memory, and PostgreSQL where the test command found one
 * (a schema of its own, dropped when the tests end). `get()` is valid inside tests and hooks.
 */
export function eachDatabase(
  name: string,
  migrations: () => Migrations,
  tests: (get: () => Db, kind: 'embedded' | 'server') => void,
  only?: 'server',
): void {
  if (only !== 'server') {
    describe(`${name} on PGlite`, { meta: { requirement: 'server' } }, () => {
      const get = opened(() => openDatabase({ kind: 'memory' }), migrations);
      tests(get, 'embedded');
    });
  }
  const url = requirement('postgres');
  describe.skipIf(!url)(`${name} on PostgreSQL`, { meta: { requirement: 'postgres' } }, () => {
    const get = opened(() => openSchema(url!), migrations);
    tests(get, 'server');
  });
}

function opened(open: () => Promise<Database>, migrations: () => Migrations): () => Db {
  let database: Database | undefined;
  beforeAll(async () => {
    database = await open();
    await migrate(database.db, migrations());
  });
  afterAll(() => database?.close());
  return () => database!.db;
}

/** A fresh schema on the test server; it is dropped when the database is closed. */
export async function openSchema(url: string): Promise<Database> {
  const schema = `t_${createHash('sha1').update(randomUUID()).digest('hex').slice(0, 16)}`;
  const admin = await openDatabase({ kind: 'server', url });
  await sql.raw(`create schema ${schema}`).execute(admin.db);
  const database = await openDatabase({ kind: 'server', url }, { schema });
  const close = async () => {
    await database.close();
    await sql.raw(`drop schema ${schema} cascade`).execute(admin.db);
    await admin.close();
  };
  return { ...database, close, [Symbol.asyncDispose]: close };
}
