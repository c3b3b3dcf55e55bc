import type { AgentId } from '#server/kernel/index.ts';
import { newId } from '#server/kernel/index.ts';
import type { DbOrTrx } from '#server/platform/db/index.ts';
import type { Account } from '../types.ts';
import { toAccount } from './account.ts';

export async function insertSession(
  db: DbOrTrx,
  session: { tokenHash: string; accountId: AgentId; at: Date; expiresAt: Date },
): Promise<void> {
  await db
    .insertInto('session')
    .values({
      id: newId('session'),
      token_hash: session.tokenHash,
      account_id: session.accountId,
      created_at: session.at,
      expires_at: session.expiresAt,
    })
    .execute();
}

/** The live session of an account that is not disabled. */
export async function findLiveSession(
  db: DbOrTrx,
  tokenHash: string,
  now: Date,
): Promise<{ id: string; expiresAt: Date; account: Account } | undefined> {
  const row = await db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .selectAll('account')
    .select(['session.id as session_id', 'session.expires_at'])
    .where('session.token_hash', '=', tokenHash)
    .where('session.expires_at', '>', now)
    .where('account.disabled_at', 'is', null)
    .executeTakeFirst();
  return row && { id: row.session_id, expiresAt: row.expires_at, account: toAccount(row) };
}

export async function setSessionExpiry(db: DbOrTrx, id: string, expiresAt: Date): Promise<void> {
  await db.updateTable('session').set({ expires_at: expiresAt }).where('id', '=', id).execute();
}

export async function deleteSession(db: DbOrTrx, tokenHash: string): Promise<void> {
  await db.deleteFrom('session').where('token_hash', '=', tokenHash).execute();
}

export async function deleteSessionsOf(db: DbOrTrx, accountId: AgentId): Promise<void> {
  await db.deleteFrom('session').where('account_id', '=', accountId).execute();
}

export async function deleteExpiredSessions(db: DbOrTrx, now: Date): Promise<void> {
  await db.deleteFrom('session').where('expires_at', '<=', now).execute();
}
