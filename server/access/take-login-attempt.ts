import type { Trx } from '#server/platform/db/index.ts';
import { deleteAttemptsBefore, insertAttempt, listAttempts, lockLogin } from './store/login-attempt.ts';
import type { AccessDeps } from './types.ts';

const WINDOW_MS = 15 * 60 * 1000;

/**
 * Ten wrong passwords for one account from one address. The wider limits stop guessing over many accounts or
 * from many addresses; they are wider because an office shares an address, and because strangers must not be
 * able to lock an agent out with a handful of requests.
 */
const LIMITS = { accountAndAddress: 10, address: 50, account: 100 };

/** `isLast`: the next one will be refused, unless this one succeeds. */
type Limited = { allowed: true; isLast: boolean } | { allowed: false; retryAfterMs: number };

/**
 * Counts an attempt before the password is looked at, so that a hundred at once do not slip through; a
 * successful sign-in takes it back. One that is turned away is not counted: a limit ends by itself.
 */
export async function takeLoginAttempt(
  deps: AccessDeps,
  by: { email: string; address: string },
): Promise<Limited> {
  const now = deps.clock.now();
  return deps.db.transaction().execute(async (trx) => {
    await lockLogin(trx, by.email);
    const retryAfterMs = await longestWait(trx, by, now);
    if (retryAfterMs > 0) return { allowed: false, retryAfterMs };
    await deleteAttemptsBefore(trx, new Date(now.getTime() - WINDOW_MS));
    await insertAttempt(trx, { ...by, at: now });
    return { allowed: true, isLast: (await longestWait(trx, by, now)) > 0 };
  });
}

async function longestWait(trx: Trx, by: { email: string; address: string }, now: Date): Promise<number> {
  const since = new Date(now.getTime() - WINDOW_MS);
  const scopes = [
    { email: by.email, address: by.address, limit: LIMITS.accountAndAddress },
    { address: by.address, limit: LIMITS.address },
    { email: by.email, limit: LIMITS.account },
  ];
  let wait = 0;
  for (const scope of scopes) {
    const attempts = await listAttempts(trx, { ...scope, since });
    if (attempts.length < scope.limit) continue;
    wait = Math.max(wait, attempts[0]!.getTime() + WINDOW_MS - now.getTime());
  }
  return wait;
}
