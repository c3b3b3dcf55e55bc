import type { AgentId } from '#server/kernel/index.ts';
import { recordAudit } from './record-audit.ts';
import { lockAccount, lockAdmins, updateAccount } from './store/account.ts';
import type { AccessDeps, Account, Actor, Role } from './types.ts';

/** Gives an account another role, at once. The last admin stays one, so that nobody is locked out for good. */
export async function changeRole(
  deps: AccessDeps,
  input: { id: AgentId; role: Role; by: Actor },
): Promise<{ ok: true; account: Account } | { ok: false; reason: 'not_found' | 'last_admin' }> {
  const { id, role, by } = input;
  const at = deps.clock.now();
  return deps.db.transaction().execute(async (trx) => {
    const admins = await lockAdmins(trx);
    const account = await lockAccount(trx, id);
    if (!account) return { ok: false, reason: 'not_found' };
    if (account.role === role) return { ok: true, account };
    if (admins.length === 1 && admins[0] === id) return { ok: false, reason: 'last_admin' };
    await updateAccount(trx, id, { role });
    const detail = { name: account.name, from: account.role, to: role };
    await recordAudit(trx, { at, actor: by, event: 'account.roleChanged', subject: id, detail });
    return { ok: true, account: { ...account, role } };
  });
}
