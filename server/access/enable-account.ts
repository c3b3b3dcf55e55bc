import type { AgentId } from '#server/kernel/index.ts';
import { recordAudit } from './record-audit.ts';
import { lockAccount, updateAccount } from './store/account.ts';
import type { AccessDeps, Actor } from './types.ts';

/** Opens a disabled account again, with the password that it had. False when there is none to open. */
export async function enableAccount(deps: AccessDeps, input: { id: AgentId; by: Actor }): Promise<boolean> {
  const at = deps.clock.now();
  return deps.db.transaction().execute(async (trx) => {
    const account = await lockAccount(trx, input.id);
    if (account?.state !== 'disabled') return false;
    await updateAccount(trx, account.id, { disabledAt: null });
    const detail = { name: account.name };
    await recordAudit(trx, { at, actor: input.by, event: 'account.enabled', subject: account.id, detail });
    return true;
  });
}
