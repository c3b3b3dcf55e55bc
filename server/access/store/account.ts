import { type Selectable, sql } from 'kysely';
import type { AgentId } from '#server/kernel/index.ts';
import type { DbOrTrx, Trx } from '#server/platform/db/index.ts';
import type { AccountTable } from '../tables.ts';
import type { Account, Role } from '../types.ts';

export type NewAccount = Pick<Account, 'id' | 'email' | 'name' | 'role' | 'createdAt'> & {
  /** Left out: invited, the person will choose one. */
  passwordHash?: string;
};

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
  return row?.password_hash ? { account: toAccount(row), passwordHash: row.password_hash } : undefined;
}

/** Everybody who has chosen a password, disabled or not, in the order in which they came. */
export async function selectAccounts(db: DbOrTrx): Promise<Account[]> {
  const rows = await selectAll(db).where('password_hash', 'is not', null).execute();
  return rows.map(toAccount);
}

/** Everybody, invited people among them. */
export async function selectPeople(db: DbOrTrx): Promise<Account[]> {
  const rows = await selectAll(db).execute();
  return rows.map(toAccount);
}

/** The account, which nobody else changes until the transaction ends. */
export async function lockAccount(trx: Trx, id: AgentId): Promise<Account | undefined> {
  const row = await trx.selectFrom('account').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  return row && toAccount(row);
}

/** Locks every admin that may sign in, so that two at once cannot remove the last two. */
export async function lockAdmins(db: DbOrTrx): Promise<AgentId[]> {
  const rows = await db
    .selectFrom('account')
    .select('id')
    .where('role', '=', 'admin')
    .where('disabled_at', 'is', null)
    .where('password_hash', 'is not', null)
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map((row) => row.id);
}

export async function updateAccount(
  db: DbOrTrx,
  id: AgentId,
  change: { name?: string; role?: Role; passwordHash?: string; disabledAt?: Date | null; lastSeenAt?: Date },
): Promise<void> {
  const { name, role, passwordHash, disabledAt, lastSeenAt } = change;
  await db
    .updateTable('account')
    .set({
      ...(name !== undefined ? { name } : {}),
      ...(role !== undefined ? { role } : {}),
      ...(passwordHash !== undefined ? { password_hash: passwordHash } : {}),
      ...(disabledAt !== undefined ? { disabled_at: disabledAt } : {}),
      ...(lastSeenAt !== undefined ? { last_seen_at: lastSeenAt } : {}),
    })
    .where('id', '=', id)
    .execute();
}

export async function deleteAccount(db: DbOrTrx, id: AgentId): Promise<void> {
  await db.deleteFrom('account').where('id', '=', id).execute();
}

export function toAccount(row: Omit<Selectable<AccountTable>, 'is_first'>): Account {
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    role: row.role,
    state: row.disabled_at ? 'disabled' : row.password_hash === null ? 'invited' : 'active',
    createdAt: row.created_at,
    disabledAt: row.disabled_at ?? undefined,
    lastSeenAt: row.last_seen_at ?? undefined,
  };
}

function selectAll(db: DbOrTrx) {
  return db.selectFrom('account').selectAll().orderBy('created_at').orderBy('id');
}

function toRow(account: NewAccount) {
  return {
    id: account.id,
    email: sql<string>`lower(${account.email})`,
    name: account.name,
    role: account.role,
    password_hash: account.passwordHash ?? null,
    created_at: account.createdAt,
    last_seen_at: null,
    disabled_at: null,
  };
}
