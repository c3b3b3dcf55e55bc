import type { DbOrTrx } from '#server/platform/db/index.ts';
import { hasAccounts } from './store/account.ts';

/** Whether there is no account yet, so that the first admin may be made. */
export async function needsSetup(db: DbOrTrx): Promise<boolean> {
  return !(await hasAccounts(db));
}
