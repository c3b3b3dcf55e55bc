import { sql } from 'kysely';
import { errorMessage } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import type { Logger } from '#server/platform/log/index.ts';
import { fromBytes } from './store.ts';
import type { VectorIndex } from './types.ts';

const BATCH = 500;

/** Whether the server has pgvector, switched on here if it may be. An embedded database has none and uses the flat index. */
export async function hasPgvector(db: Db, log: Logger): Promise<boolean> {
  const { rows } = await sql<{ installed: boolean }>`
    select exists (select 1 from pg_extension where extname = 'vector') as installed
    from pg_available_extensions where name = 'vector'`.execute(db);
  if (!rows[0] || rows[0].installed) return rows[0]?.installed ?? false;
  try {
    await sql`create extension if not exists vector`.execute(db);
    return true;
  } catch (thrown) {
    log.warn({ reason: errorMessage(thrown) }, 'pgvector is there but may not be switched on by this user');
    return false;
  }
}

/**
 * An index in the database server: exact, unless the operator adds an approximate one (docs/operator/embeddings.md). The
 * column is made here and not by a migration, because its type exists only where the extension does.
 */
export async function createPgvectorIndex(deps: { db: Db; model: string }): Promise<VectorIndex> {
  const { db, model } = deps;
  await sql`alter table passage_vector add column if not exists embedding vector`.execute(db);
  return {
    kind: 'pgvector',
    async follow() {
      while (await fillBatch(db, model)) {
        // Until every stored vector is in the column, also those from before the extension was there.
      }
    },
    async search(question, limit) {
      const dimensions = sql.raw(String(question.length));
      const target = sql`${toText(question)}::vector(${dimensions})`;
      const { rows } = await sql<{ hash: string; distance: number }>`
        select hash, embedding::vector(${dimensions}) <=> ${target} as distance
        from passage_vector
        where model = ${model} and dimensions = ${dimensions} and embedding is not null
        order by embedding::vector(${dimensions}) <=> ${target} limit ${limit}`.execute(db);
      return rows
        .map(({ hash, distance }) => ({ hash, similarity: 1 - distance }))
        .filter(({ similarity }) => similarity > 0);
    },
    bytes: () => 0,
  };
}

/** Returns whether there may be more. */
async function fillBatch(db: Db, model: string): Promise<boolean> {
  const { rows } = await sql<{ hash: string; vector: Uint8Array }>`
    select hash, vector from passage_vector
    where model = ${model} and embedding is null limit ${BATCH}`.execute(db);
  if (rows.length === 0) return false;
  const hashes = rows.map(({ hash }) => hash);
  const texts = rows.map(({ vector }) => toText(fromBytes(vector)));
  await sql`
    update passage_vector set embedding = given.text::vector
    from unnest(${hashes}::text[], ${texts}::text[]) as given (hash, text)
    where passage_vector.model = ${model} and passage_vector.hash = given.hash`.execute(db);
  return rows.length === BATCH;
}

function toText(vector: Float32Array): string {
  return `[${vector.join(',')}]`;
}
