import { sql } from 'kysely';
import type { CustomerId } from '#server/kernel/index.ts';
import type { DbOrTrx } from '#server/platform/db/index.ts';
import { CUSTOMER_WORDS } from './migrations.ts';

/**
 * Customers whose name, e-mail or number of the company has all the words (`toSearchQuery`), the newest first. The names are
 * looked up before they are sorted: in the order of the ids each customer would be read.
 */
export async function searchCustomers(db: DbOrTrx, query: string, limit: number): Promise<CustomerId[]> {
  const found = await sql<{ id: CustomerId }>`
    with named as materialized (select id from customer where ${sql.raw(CUSTOMER_WORDS)} @@ ${query}::tsquery)
    select id from named order by id desc limit ${limit}`.execute(db);
  return found.rows.map(({ id }) => id);
}
