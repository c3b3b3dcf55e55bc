import { type Account, can, listAccounts, toActor } from '#server/access/index.ts';
import type { Db } from '#server/platform/db/index.ts';

/** Who works in the inbox now, by name. */
export async function listColleagues(db: Db): Promise<Pick<Account, 'id' | 'name'>[]> {
  const accounts = await listAccounts(db);
  return accounts
    .filter((account) => !account.disabledAt && can(toActor(account), 'inbox.list'))
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
