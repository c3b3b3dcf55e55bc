import type { Clock } from '#server/kernel/index.ts';
import type { DbOrTrx } from '#server/platform/db/index.ts';
import { hashSecret } from '#server/platform/secrets/index.ts';
import { RENEW_EVERY_MS, SESSION_MS } from './session-lifetime.ts';
import { findLiveSession, setSessionExpiry } from './store/session.ts';
import type { Account } from './types.ts';

export interface Session {
  agent: Account;
  expiresAt: Date;
  /** The end was just moved: the cookie has to be set again. */
  renewed: boolean;
}

/** The session of this token, moved on by being used; undefined when it ended or its account is disabled. */
export async function findSession(db: DbOrTrx, token: string, clock: Clock): Promise<Session | undefined> {
  const now = clock.now();
  const session = await findLiveSession(db, hashSecret(token), now);
  if (!session) return undefined;
  const expiresAt = new Date(now.getTime() + SESSION_MS);
  const renewed = expiresAt.getTime() - session.expiresAt.getTime() >= RENEW_EVERY_MS;
  if (renewed) await setSessionExpiry(db, session.id, expiresAt);
  return { agent: session.account, expiresAt: renewed ? expiresAt : session.expiresAt, renewed };
}
