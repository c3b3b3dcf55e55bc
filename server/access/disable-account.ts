import type { AgentId } from '#server/kernel/index.ts';
import { recordAudit } from './record-audit.ts';
import { lockAccount, lockAdmins, updateAccount } from './store/account.ts';
import { deleteLinkOf } from './store/account-link.ts';
import { deleteSessions } from './store/session.ts';
import type { AccessDeps, Actor } from './types.ts';

/**
 * Ends an account, its sessions and its link at once; `not_found` also when it is disabled already. The last admin
 * stays, so that nobody is locked out for good. What the agent holds is for the desk to give to others.
 */
export async function disableAccount(
  deps: AccessDeps,
  input: { id: AgentId; by: Actor },
): Promise<{ ok: true } | { ok: false; reason: 'not_found' | 'last_admin' }> {
  const { id, by } = input;
  const at = deps.clock.now();
  return deps.db.transaction().execute(async (trx) => {
    const admins = await lockAdmins(trx);
    if (admins.length === 1 && admins[0] === id) return { ok: false, reason: 'last_admin' };
    const account = await lockAccount(trx, id);
    if (!account || account.state === 'disabled') return { ok: false, reason: 'not_found' };
    await updateAccount(trx, id, { disabledAt: at });
    await deleteSessions(trx, id);
    await deleteLinkOf(trx, id);
    const detail = { name: account.name };
    await recordAudit(trx, { at, actor: by, event: 'account.disabled', subject: id, detail });
    return { ok: true };
  });
}
