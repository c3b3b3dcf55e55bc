import { type Selectable, sql } from 'kysely';
import type { AgentId } from '#server/kernel/index.ts';
import type { DbOrTrx } from '#server/platform/db/index.ts';
import type { AccountTable } from '../tables.ts';
import type { Account } from '../types.ts';

export type NewAccount = Account & { passwordHash: string };

/** Adds an account; undefined when the address is taken. */
export async function insertAccount(db: DbOrTrx, account: NewAccount): Promise<Account | undefined> {
  const row = await db
    .insertInto('account')
    .values({ ...toRow(account), is_first: null })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returningAll()
    .executeTakeFirst();
  return row && toAccount(row);
}

/**
 * Adds the first account; undefined when there is one already. Of two at once the second waits for the
 * first at the unique `is_first` and then does nothing.
 */
export async function insertFirstAccount(db: DbOrTrx, account: NewAccount): Promise<Account | undefined> {
  if (await hasAccounts(db)) return undefined;
  const row = await db
    .insertInto('account')
    .values({ ...toRow(account), is_first: true })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  return row && toAccount(row);
}

export async function hasAccounts(db: DbOrTrx): Promise<boolean> {
  const row = await db.selectFrom('account').select('id').limit(1).executeTakeFirst();
  return row !== undefined;
}

/** The account that may sign in with this address, with its password. */
export async function findAccountToSignIn(
  db: DbOrTrx,
  email: string,
): Promise<{ account: Account; passwordHash: string } | undefined> {
  const row = await db
    .selectFrom('account')
    .selectAll()
    .where('email', '=', email)
    .where('disabled_at', 'is', null)
    .executeTakeFirst();
  return row && { account: toAccount(row), passwordHash: row.password_hash };
}

export async function selectAccounts(db: DbOrTrx): Promise<Account[]> {
  const rows = await db.selectFrom('account').selectAll().orderBy('created_at').orderBy('id').execute();
  return rows.map(toAccount);
}

/** Locks every admin that may sign in, so that two at once cannot remove the last two. */
export async function lockAdmins(db: DbOrTrx): Promise<AgentId[]> {
  const rows = await db
    .selectFrom('account')
    .select('id')
    .where('role', '=', 'admin')
    .where('disabled_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map((row) => row.id);
}

/** False when there is no such account or it was disabled before. */
export async function setDisabled(db: DbOrTrx, id: AgentId, at: Date): Promise<boolean> {
  const result = await db
    .updateTable('account')
    .set({ disabled_at: at })
    .where('id', '=', id)
    .where('disabled_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export function toAccount(row: Omit<Selectable<AccountTable>, 'password_hash' | 'is_first'>): Account {
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    role: row.role,
    createdAt: row.created_at,
    disabledAt: row.disabled_at ?? undefined,
  };
}

function toRow(account: NewAccount) {
  return {
    id: account.id,
    email: sql<string>`lower(${account.email})`,
    name: account.name,
    role: account.role,
    password_hash: account.passwordHash,
    created_at: account.createdAt,
    disabled_at: null,
  };
}
