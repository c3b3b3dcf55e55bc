import { checkAccount } from './check-account.ts';
import { findLink } from './find-link.ts';
import { hashPassword } from './hash-password.ts';
import { type OpenedSession, openSession } from './open-session.ts';
import { recordAudit } from './record-audit.ts';
import { lockAccount, updateAccount } from './store/account.ts';
import { deleteLink } from './store/account-link.ts';
import { deleteSessions } from './store/session.ts';
import { toActor } from './to-actor.ts';
import type { AccessDeps, Origin } from './types.ts';

/**
 * Sets the password that the person of a one-time link chose, and signs them in; sessions that were open end. Of two
 * who use one link at once, one does. Throws `invalid_input`.
 */
export async function redeemLink(
  deps: AccessDeps,
  input: { token: string; password: string } & Origin,
): Promise<({ ok: true } & OpenedSession) | { ok: false; reason: 'invalid_link' }> {
  const { password } = checkAccount({ password: input.password });
  const refused = { ok: false, reason: 'invalid_link' } as const;
  // Looked up first: without a link nobody makes the server hash.
  if (!(await findLink(deps.db, input.token, deps.clock))) return refused;
  const passwordHash = await hashPassword(password, deps.passwordCost);
  const at = deps.clock.now();
  return deps.db.transaction().execute(async (trx) => {
    const link = await findLink(trx, input.token, deps.clock);
    const before = link && (await lockAccount(trx, link.account.id));
    if (!before || before.state === 'disabled' || !(await deleteLink(trx, link.id))) return refused;
    await updateAccount(trx, before.id, { passwordHash });
    await deleteSessions(trx, before.id);
    const account = { ...before, state: 'active' as const };
    await recordAudit(trx, {
      at,
      actor: toActor(account),
      event: link.kind === 'invitation' ? 'account.joined' : 'account.passwordReset',
      subject: account.id,
      detail: { name: account.name },
    });
    return { ok: true, ...(await openSession(trx, account, input, at)) };
  });
}
