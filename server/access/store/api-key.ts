import type { Selectable } from 'kysely';
import type { DbOrTrx } from '#server/platform/db/index.ts';
import type { ApiKeyTable } from '../tables.ts';
import type { ApiKey } from '../types.ts';

export async function insertApiKey(db: DbOrTrx, key: ApiKey & { keyHash: string }): Promise<void> {
  await db
    .insertInto('api_key')
    .values({
      id: key.id,
      name: key.name,
      key_hash: key.keyHash,
      scopes: JSON.stringify(key.scopes),
      created_at: key.createdAt,
    })
    .execute();
}

export async function findLiveApiKey(db: DbOrTrx, keyHash: string): Promise<ApiKey | undefined> {
  const row = await db
    .selectFrom('api_key')
    .selectAll()
    .where('key_hash', '=', keyHash)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return row && toApiKey(row);
}

export async function selectApiKeys(db: DbOrTrx): Promise<ApiKey[]> {
  const rows = await db
    .selectFrom('api_key')
    .selectAll()
    .where('revoked_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(toApiKey);
}

export async function setLastUsed(db: DbOrTrx, id: string, at: Date): Promise<void> {
  await db.updateTable('api_key').set({ last_used_at: at }).where('id', '=', id).execute();
}

/** The key that was revoked; undefined when there is no such key or it was revoked before. */
export async function setRevoked(db: DbOrTrx, id: string, at: Date): Promise<ApiKey | undefined> {
  const row = await db
    .updateTable('api_key')
    .set({ revoked_at: at })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
  return row && toApiKey(row);
}

function toApiKey(row: Selectable<ApiKeyTable>): ApiKey {
  return {
    id: row.id,
    name: row.name,
    scopes: row.scopes,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at ?? undefined,
  };
}
