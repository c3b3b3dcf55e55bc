import type { AgentId } from '#server/kernel/index.ts';
import type { DbOrTrx } from '#server/platform/db/index.ts';
import type { Account, LinkKind } from '../types.ts';
import { toAccount } from './account.ts';

export interface StoredLink {
  id: string;
  kind: LinkKind;
  secretHash: string;
  expiresAt: Date;
  account: Account;
}

/** Keeps the link as the only one of its account: what was given out before is void. */
export async function putLink(
  db: DbOrTrx,
  link: { id: string; accountId: AgentId; kind: LinkKind; secretHash: string; at: Date; expiresAt: Date },
): Promise<void> {
  const row = {
    id: link.id,
    kind: link.kind,
    secret_hash: link.secretHash,
    created_at: link.at,
    expires_at: link.expiresAt,
  };
  await db
    .insertInto('account_link')
    .values({ ...row, account_id: link.accountId })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet(row))
    .execute();
}

/** The link of an account that is not disabled, expired or not. */
export async function selectLink(db: DbOrTrx, id: string): Promise<StoredLink | undefined> {
  const row = await db
    .selectFrom('account_link')
    .innerJoin('account', 'account.id', 'account_link.account_id')
    .selectAll('account')
    .select([
      'account_link.id as link_id',
      'account_link.kind',
      'account_link.secret_hash',
      'account_link.expires_at',
    ])
    .where('account_link.id', '=', id)
    .where('account.disabled_at', 'is', null)
    .executeTakeFirst();
  return (
    row && {
      id: row.link_id,
      kind: row.kind,
      secretHash: row.secret_hash,
      expiresAt: row.expires_at,
      account: toAccount(row),
    }
  );
}

/** False when it is gone already: of two who use a link at once, one does. */
export async function deleteLink(db: DbOrTrx, id: string): Promise<boolean> {
  const result = await db.deleteFrom('account_link').where('id', '=', id).executeTakeFirst();
  return result.numDeletedRows > 0n;
}

export async function deleteLinkOf(db: DbOrTrx, accountId: AgentId): Promise<void> {
  await db.deleteFrom('account_link').where('account_id', '=', accountId).execute();
}

/** Until when the links that are out can be used, by account. */
export async function selectLinkEnds(db: DbOrTrx): Promise<Map<AgentId, Date>> {
  const rows = await db.selectFrom('account_link').select(['account_id', 'expires_at']).execute();
  return new Map(rows.map((row) => [row.account_id, row.expires_at]));
}
