import { sql } from 'kysely';
import { type CustomerId, type CustomerProfile, newId } from '#server/kernel/index.ts';
import type { DbOrTrx } from '#server/platform/db/index.ts';
import './tables.ts';
import type { CustomerTable } from './tables.ts';
import type { SignedIdentity } from './types.ts';

/** A customer by id of Candor. `earlierConversations` is 0: the caller counts them. */
export async function findCustomer(db: DbOrTrx, id: string): Promise<CustomerProfile | undefined> {
  const row = await db.selectFrom('customer').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toCustomer(row);
}

/** Several customers at once, in no order; unknown ids are left out. */
export async function listCustomers(db: DbOrTrx, ids: string[]): Promise<CustomerProfile[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('customer')
    .selectAll()
    .where((eb) => eb('id', '=', eb.fn.any(eb.val(ids))))
    .execute();
  return rows.map(toCustomer);
}

export async function insertAnonymous(db: DbOrTrx, language: string | undefined): Promise<CustomerProfile> {
  const row = await db
    .insertInto('customer')
    .values({
      id: newId('customer'),
      external_id: null,
      name: null,
      email: null,
      language: language ?? null,
      segment: 'standard',
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toCustomer(row);
}

/** One row per external id, whoever comes first; what the newest token does not say stays as it was. */
export async function upsertIdentified(
  db: DbOrTrx,
  identity: SignedIdentity,
  language: string | undefined,
): Promise<CustomerProfile> {
  const row = await db
    .insertInto('customer')
    .values({
      id: newId('customer'),
      external_id: identity.externalId,
      name: identity.name ?? null,
      email: identity.email ?? null,
      language: identity.language ?? language ?? null,
      segment: identity.segment ?? 'standard',
    })
    .onConflict((conflict) =>
      conflict.column('external_id').doUpdateSet({
        name: sql`coalesce(excluded.name, customer.name)`,
        email: sql`coalesce(excluded.email, customer.email)`,
        language: identity.language ?? sql`coalesce(customer.language, excluded.language)`,
        segment: identity.segment ?? sql`customer.segment`,
        updated_at: sql`now()`,
      }),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
  return toCustomer(row);
}

type Row = Omit<CustomerTable, 'created_at' | 'updated_at'> & { created_at: Date; updated_at: Date };

function toCustomer(row: Row): CustomerProfile {
  return {
    id: row.id as CustomerId,
    externalId: row.external_id ?? undefined,
    name: row.name ?? undefined,
    email: row.email ?? undefined,
    language: row.language ?? undefined,
    segment: row.segment,
    verified: row.external_id !== null,
    createdAt: row.created_at,
    // Conversations belong to another owner; the caller counts them.
    earlierConversations: 0,
  };
}
