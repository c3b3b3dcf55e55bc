import type { AgentId } from '#server/kernel/index.ts';
import { newId } from '#server/kernel/index.ts';
import type { DbOrTrx } from '#server/platform/db/index.ts';
import type { Account, Origin } from '../types.ts';
import { toAccount } from './account.ts';

export interface StoredSession {
  id: string;
  tokenHash: string;
  startedAt: Date;
  lastUsedAt: Date;
  expiresAt: Date;
  address: string;
  userAgent: string;
}

export async function insertSession(
  db: DbOrTrx,
  session: { tokenHash: string; accountId: AgentId; at: Date; expiresAt: Date } & Origin,
): Promise<void> {
  await db
    .insertInto('session')
    .values({
      id: newId('session'),
      token_hash: session.tokenHash,
      account_id: session.accountId,
      created_at: session.at,
      last_used_at: session.at,
      expires_at: session.expiresAt,
      address: session.address ?? '',
      user_agent: session.userAgent ?? '',
    })
    .execute();
}

/** The live session of an account that is not disabled. */
export async function findLiveSession(
  db: DbOrTrx,
  tokenHash: string,
  now: Date,
): Promise<{ id: string; lastUsedAt: Date; expiresAt: Date; account: Account } | undefined> {
  const row = await db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .selectAll('account')
    .select(['session.id as session_id', 'session.last_used_at', 'session.expires_at'])
    .where('session.token_hash', '=', tokenHash)
    .where('session.expires_at', '>', now)
    .where('account.disabled_at', 'is', null)
    .executeTakeFirst();
  return (
    row && {
      id: row.session_id,
      lastUsedAt: row.last_used_at,
      expiresAt: row.expires_at,
      account: toAccount(row),
    }
  );
}

/** The live sessions of an account, the last used first. */
export async function selectSessions(db: DbOrTrx, accountId: AgentId, now: Date): Promise<StoredSession[]> {
  const rows = await db
    .selectFrom('session')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('expires_at', '>', now)
    .orderBy('last_used_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    tokenHash: row.token_hash,
    startedAt: row.created_at,
    lastUsedAt: row.last_used_at,
    expiresAt: row.expires_at,
    address: row.address,
    userAgent: row.user_agent,
  }));
}

export async function setSessionUsed(
  db: DbOrTrx,
  id: string,
  used: { at: Date; expiresAt: Date },
): Promise<void> {
  await db
    .updateTable('session')
    .set({ last_used_at: used.at, expires_at: used.expiresAt })
    .where('id', '=', id)
    .execute();
}

/** Ends sessions of an account: all, the one of this id, or all but the one of this token. Says how many. */
export async function deleteSessions(
  db: DbOrTrx,
  accountId: AgentId,
  which: { id?: string; exceptTokenHash?: string } = {},
): Promise<number> {
  const { id, exceptTokenHash } = which;
  const result = await db
    .deleteFrom('session')
    .where('account_id', '=', accountId)
    .$if(id !== undefined, (query) => query.where('id', '=', id!))
    .$if(exceptTokenHash !== undefined, (query) => query.where('token_hash', '!=', exceptTokenHash!))
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

export async function deleteExpiredSessions(db: DbOrTrx, now: Date): Promise<void> {
  await db.deleteFrom('session').where('expires_at', '<=', now).execute();
}
