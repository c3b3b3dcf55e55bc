import type { DbOrTrx } from '#server/platform/db/index.ts';
import { selectPeople } from './store/account.ts';
import { selectLinkEnds } from './store/account-link.ts';
import type { Account } from './types.ts';

/** Everybody who has an account or an invitation; `linkExpiresAt` while a one-time link of theirs is out. */
export async function listPeople(db: DbOrTrx): Promise<(Account & { linkExpiresAt?: Date })[]> {
  const [people, links] = await Promise.all([selectPeople(db), selectLinkEnds(db)]);
  return people.map((account) => {
    const linkExpiresAt = links.get(account.id);
    return linkExpiresAt ? { ...account, linkExpiresAt } : account;
  });
}
