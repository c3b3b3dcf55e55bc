import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { vector } from '@electric-sql/pglite-pgvector';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Db, Tables } from '#server/platform/db/index.ts';

/** A PostgreSQL that has pgvector: PGlite with the real extension, in memory. */
export async function openPgvector(): Promise<{ db: Db; close(): Promise<void> }> {
  const lite = await PGlite.create({ extensions: { vector } });
  const pool = new pg.Pool({ ...createPgConfig(lite), max: 1, connectionTimeoutMillis: 30_000 });
  const db: Db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    async close() {
      await pool.end();
      await lite.close();
    },
  };
}
