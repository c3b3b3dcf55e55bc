import { sql } from 'kysely';
import type { DbOrTrx, Trx } from '#server/platform/db/index.ts';

/** Attempts on one account wait for each other until the transaction ends, so that none is counted too late. */
export async function lockLogin(trx: Trx, email: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`login:${email}`}, 0))`.execute(trx);
}

/** When the attempts since then were made, oldest first. */
export async function listAttempts(
  db: DbOrTrx,
  by: { email?: string; address?: string; since: Date; limit: number },
): Promise<Date[]> {
  const rows = await db
    .selectFrom('login_attempt')
    .select('at')
    .where('at', '>', by.since)
    .$if(by.email !== undefined, (query) => query.where('email', '=', by.email!))
    .$if(by.address !== undefined, (query) => query.where('address', '=', by.address!))
    .orderBy('at', 'desc')
    .limit(by.limit)
    .execute();
  return rows.map((row) => row.at).reverse();
}

export async function insertAttempt(
  db: DbOrTrx,
  attempt: { email: string; address: string; at: Date },
): Promise<void> {
  await db.insertInto('login_attempt').values(attempt).execute();
}

export async function deleteAttempts(db: DbOrTrx, by: { email: string; address: string }): Promise<void> {
  await db
    .deleteFrom('login_attempt')
    .where('email', '=', by.email)
    .where('address', '=', by.address)
    .execute();
}

export async function deleteAttemptsBefore(db: DbOrTrx, at: Date): Promise<void> {
  await db.deleteFrom('login_attempt').where('at', '<=', at).execute();
}
