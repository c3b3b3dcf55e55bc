import { hashSecret, newSecret } from '#server/platform/secrets/index.ts';
import { recordAudit } from './record-audit.ts';
import { SESSION_MS } from './session-lifetime.ts';
import { findAccountToSignIn } from './store/account.ts';
import { deleteAttempts } from './store/login-attempt.ts';
import { deleteExpiredSessions, insertSession } from './store/session.ts';
import { takeLoginAttempt } from './take-login-attempt.ts';
import { toActor } from './to-actor.ts';
import type { AccessDeps, Account } from './types.ts';
import { verifyPassword } from './verify-password.ts';

export type SignInResult =
  | { ok: true; token: string; agent: Account; expiresAt: Date }
  | { ok: false; reason: 'wrong_credentials' }
  | { ok: false; reason: 'rate_limited'; retryAfterMs: number };

/**
 * Opens a session. The token goes into the agent's cookie; only its hash is stored. An unknown account, a
 * disabled one and a wrong password are one answer in one time. `address` is the client's network address.
 */
export async function signIn(
  deps: AccessDeps,
  input: { email: string; password: string; address?: string },
): Promise<SignInResult> {
  // PostgreSQL's text holds no NUL; an address with one belongs to nobody anyway.
  const email = input.email.trim().toLowerCase().replaceAll('\0', '');
  const by = { email, address: input.address ?? '' };
  const limit = await takeLoginAttempt(deps, by);
  if (!limit.allowed) return { ok: false, reason: 'rate_limited', retryAfterMs: limit.retryAfterMs };

  const found = await findAccountToSignIn(deps.db, by.email);
  const right = await verifyPassword(input.password, found?.passwordHash, deps.passwordCost);
  if (!found || !right) return { ok: false, reason: 'wrong_credentials' };

  const agent = found.account;
  const token = newSecret();
  const at = deps.clock.now();
  const expiresAt = new Date(at.getTime() + SESSION_MS);
  await deps.db.transaction().execute(async (trx) => {
    await deleteAttempts(trx, by);
    await deleteExpiredSessions(trx, at);
    await insertSession(trx, { tokenHash: hashSecret(token), accountId: agent.id, at, expiresAt });
    await recordAudit(trx, {
      at,
      actor: toActor(agent),
      event: 'session.started',
      detail: { address: by.address },
    });
  });
  return { ok: true, token, agent, expiresAt };
}
