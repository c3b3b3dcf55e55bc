import { hashSecret } from '#server/platform/secrets/index.ts';
import { checkAccount } from './check-account.ts';
import { hashPassword } from './hash-password.ts';
import { recordAudit } from './record-audit.ts';
import { findAccountToSignIn, updateAccount } from './store/account.ts';
import { deleteLinkOf } from './store/account-link.ts';
import { deleteAttempts } from './store/login-attempt.ts';
import { deleteSessions } from './store/session.ts';
import { takeLoginAttempt } from './take-login-attempt.ts';
import { toActor } from './to-actor.ts';
import type { AccessDeps, Account } from './types.ts';
import { verifyPassword } from './verify-password.ts';

/**
 * Changes one's own password and ends every other session. Asks for the old one, limited like signing in: an
 * unattended console is no way to guess it. Throws `invalid_input`.
 */
export async function changePassword(
  deps: AccessDeps,
  input: { account: Account; token: string; oldPassword: string; newPassword: string; address: string },
): Promise<
  | { ok: true }
  | { ok: false; reason: 'wrong_password' }
  | { ok: false; reason: 'rate_limited'; retryAfterMs: number }
> {
  const { id, email } = input.account;
  const { password } = checkAccount({ password: input.newPassword });
  const by = { email, address: input.address };
  const limit = await takeLoginAttempt(deps, by);
  if (!limit.allowed) return { ok: false, reason: 'rate_limited', retryAfterMs: limit.retryAfterMs };
  const found = await findAccountToSignIn(deps.db, email);
  if (!(await verifyPassword(input.oldPassword, found?.passwordHash, deps.passwordCost)))
    return { ok: false, reason: 'wrong_password' };
  const passwordHash = await hashPassword(password, deps.passwordCost);
  const at = deps.clock.now();
  await deps.db.transaction().execute(async (trx) => {
    await deleteAttempts(trx, by);
    await updateAccount(trx, id, { passwordHash });
    await deleteLinkOf(trx, id);
    const ended = await deleteSessions(trx, id, { exceptTokenHash: hashSecret(input.token) });
    const actor = toActor(input.account);
    const detail = { endedSessions: ended };
    await recordAudit(trx, { at, actor, event: 'account.passwordChanged', subject: id, detail });
  });
  return { ok: true };
}
