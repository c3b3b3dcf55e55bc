import { type Selectable, sql } from 'kysely';
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
      scope: null,
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
      scope: identity.scope ? JSON.stringify(identity.scope) : null,
    })
    .onConflict((conflict) =>
      conflict.column('external_id').doUpdateSet({
        name: sql`coalesce(excluded.name, customer.name)`,
        email: sql`coalesce(excluded.email, customer.email)`,
        language: identity.language ?? sql`coalesce(customer.language, excluded.language)`,
        segment: identity.segment ?? sql`customer.segment`,
        // A permission that the host site does not repeat has ended.
        scope: sql`excluded.scope`,
        updated_at: sql`now()`,
      }),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
  return toCustomer(row);
}

/** Where a customer can be reached, in their own words; a later address replaces it. */
export async function saveContactEmail(db: DbOrTrx, id: CustomerId, email: string): Promise<void> {
  await db.updateTable('customer').set({ contact_email: email }).where('id', '=', id).execute();
}

type Row = Selectable<CustomerTable>;

function toCustomer(row: Row): CustomerProfile {
  return {
    id: row.id as CustomerId,
    externalId: row.external_id ?? undefined,
    name: row.name ?? undefined,
    email: row.email ?? undefined,
    ...(row.contact_email ? { contactEmail: row.contact_email } : {}),
    language: row.language ?? undefined,
    segment: row.segment,
    scope: row.scope ?? undefined,
    verified: row.external_id !== null,
    createdAt: row.created_at,
    // Conversations belong to another owner; the caller counts them.
    earlierConversations: 0,
  };
}
