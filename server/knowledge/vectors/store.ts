import { sql } from 'kysely';
import type { DbOrTrx } from '#server/platform/db/index.ts';
import './tables.ts';
import type { StoredFit } from './types.ts';

export interface StoredVector {
  hash: string;
  vector: Float32Array;
}

/** Hashes of the texts that have a vector of this model. */
export async function listHashes(db: DbOrTrx, model: string): Promise<string[]> {
  const rows = await db.selectFrom('passage_vector').select('hash').where('model', '=', model).execute();
  return rows.map(({ hash }) => hash);
}

export async function loadVectors(db: DbOrTrx, model: string, hashes: string[]): Promise<StoredVector[]> {
  const rows = await db
    .selectFrom('passage_vector')
    .select(['hash', 'vector'])
    .where('model', '=', model)
    .where('hash', '=', sql<string>`any(${hashes}::text[])`)
    .execute();
  return rows.map(({ hash, vector }) => ({ hash, vector: fromBytes(vector) }));
}

/** Another node may have stored some of them meanwhile: those stay. */
export async function saveVectors(
  db: DbOrTrx,
  model: string,
  vectors: StoredVector[],
  at: Date,
): Promise<void> {
  const hashes = vectors.map(({ hash }) => hash);
  const lengths = vectors.map(({ vector }) => vector.length);
  const bytes = vectors.map(({ vector }) => toBytes(vector).toString('hex'));
  await sql`
    insert into passage_vector (model, hash, dimensions, vector, created_at)
    select ${model}, hash, dimensions, decode(hex, 'hex'), ${at}::timestamptz
    from unnest(${hashes}::text[], ${lengths}::integer[], ${bytes}::text[]) as given (hash, dimensions, hex)
    on conflict (model, hash) do nothing`.execute(db);
}

/** The model gives vectors of another length than before: the old ones compare with nothing. */
export async function deleteOtherLengths(db: DbOrTrx, model: string, dimensions: number): Promise<void> {
  await db
    .deleteFrom('passage_vector')
    .where('model', '=', model)
    .where('dimensions', '!=', dimensions)
    .execute();
}

/** Deletes what no current passage needs and is older than `before`, of any model. */
export async function deleteUnused(
  db: DbOrTrx,
  input: { model: string; wanted: string[]; before: Date },
): Promise<void> {
  await sql`
    delete from passage_vector
    where created_at < ${input.before}
      and (model <> ${input.model} or not hash = any(${input.wanted}::text[]))`.execute(db);
}

export async function findFit(db: DbOrTrx, model: string): Promise<StoredFit | undefined> {
  const row = await db
    .selectFrom('fusion_fit')
    .selectAll()
    .where('model', '=', model)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { ...row.fit, model, release: row.release, key: row.key, fittedAt: row.created_at };
}

export async function insertFit(db: DbOrTrx, stored: StoredFit): Promise<void> {
  const { model, release, key, fittedAt, languages } = stored;
  await db
    .insertInto('fusion_fit')
    .values({ model, release, key, fit: JSON.stringify({ languages }), created_at: fittedAt })
    .execute();
}

function toBytes(vector: Float32Array): Buffer {
  return Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength);
}

/** Copied: a database's buffer need not begin at a multiple of four. */
export function fromBytes(bytes: Uint8Array): Float32Array {
  return new Float32Array(Uint8Array.from(bytes).buffer);
}
