import { type OpenedSession, openSession } from './open-session.ts';
import { recordAudit } from './record-audit.ts';
import { findAccountToSignIn } from './store/account.ts';
import { deleteAttempts } from './store/login-attempt.ts';
import { takeLoginAttempt } from './take-login-attempt.ts';
import type { AccessDeps, Origin } from './types.ts';
import { verifyPassword } from './verify-password.ts';

export type SignInResult =
  | ({ ok: true } & OpenedSession)
  | { ok: false; reason: 'wrong_credentials' }
  | { ok: false; reason: 'rate_limited'; retryAfterMs: number };

/**
 * Opens a session. An unknown account, a disabled one, one that has no password yet and a wrong password are one
 * answer in one time. `address` is the client's network address. The attempt that uses up a limit of an account is
 * written to the audit.
 */
export async function signIn(
  deps: AccessDeps,
  input: { email: string; password: string } & Origin,
): Promise<SignInResult> {
  // PostgreSQL's text holds no NUL; an address with one belongs to nobody anyway.
  const email = input.email.trim().toLowerCase().replaceAll('\0', '');
  const by = { email, address: input.address ?? '' };
  const limit = await takeLoginAttempt(deps, by);
  if (!limit.allowed) return { ok: false, reason: 'rate_limited', retryAfterMs: limit.retryAfterMs };

  const found = await findAccountToSignIn(deps.db, by.email);
  const right = await verifyPassword(input.password, found?.passwordHash, deps.passwordCost);
  const at = deps.clock.now();
  if (!found || !right) {
    if (found && limit.isLast) {
      await recordAudit(deps.db, {
        at,
        actor: { kind: 'nobody' },
        event: 'signIn.limited',
        subject: found.account.id,
        detail: { name: found.account.name, address: by.address },
      });
    }
    return { ok: false, reason: 'wrong_credentials' };
  }
  return deps.db.transaction().execute(async (trx) => {
    await deleteAttempts(trx, by);
    return { ok: true, ...(await openSession(trx, found.account, input, at)) };
  });
}
