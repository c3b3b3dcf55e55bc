import { mkdir } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg, { type Pool } from 'pg';

/** PGlite in `folder` (or in memory) behind a real `pg.Pool` of one connection. */
export async function openEmbedded(
  folder: string | undefined,
): Promise<{ pool: Pool; close: () => Promise<void> }> {
  if (folder) await mkdir(folder, { recursive: true });
  const lite = await PGlite.create(folder ?? 'memory://');
  // One session only: asking for a second connection inside a transaction would wait for ever, so it fails instead.
  const pool = new pg.Pool({ ...createPgConfig(lite), max: 1, connectionTimeoutMillis: 30_000 });
  pool.on('error', () => {});
  return {
    pool,
    close: async () => {
      await pool.end();
      await lite.close();
    },
  };
}
