import type { AgentId } from '#server/kernel/index.ts';
import { recordAudit } from './record-audit.ts';
import { lockAdmins, setDisabled } from './store/account.ts';
import { deleteSessionsOf } from './store/session.ts';
import type { AccessDeps, Actor } from './types.ts';

/** Ends an account and its sessions at once. The last admin stays, so that nobody is locked out for good. */
export async function disableAccount(
  deps: AccessDeps,
  input: { id: AgentId; by: Actor },
): Promise<{ ok: true } | { ok: false; reason: 'not_found' | 'last_admin' }> {
  const at = deps.clock.now();
  return deps.db.transaction().execute(async (trx) => {
    const admins = await lockAdmins(trx);
    if (admins.length === 1 && admins[0] === input.id) return { ok: false, reason: 'last_admin' };
    if (!(await setDisabled(trx, input.id, at))) return { ok: false, reason: 'not_found' };
    await deleteSessionsOf(trx, input.id);
    await recordAudit(trx, { at, actor: input.by, event: 'account.disabled', subject: input.id });
    return { ok: true };
  });
}
