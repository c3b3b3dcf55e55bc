import type { Clock } from '#server/kernel/index.ts';
import type { DbOrTrx } from '#server/platform/db/index.ts';
import { hashSecret } from '#server/platform/secrets/index.ts';
import { NOTE_EVERY_MS, SESSION_MS } from './session-lifetime.ts';
import { updateAccount } from './store/account.ts';
import { findLiveSession, setSessionUsed } from './store/session.ts';
import type { Account } from './types.ts';

export interface Session {
  agent: Account;
  expiresAt: Date;
}

/** The session of this token, moved on by being used; undefined when it ended or its account is disabled. */
export async function findSession(db: DbOrTrx, token: string, clock: Clock): Promise<Session | undefined> {
  const now = clock.now();
  const session = await findLiveSession(db, hashSecret(token), now);
  if (!session) return undefined;
  if (now.getTime() - session.lastUsedAt.getTime() < NOTE_EVERY_MS)
    return { agent: session.account, expiresAt: session.expiresAt };
  const expiresAt = new Date(now.getTime() + SESSION_MS);
  await setSessionUsed(db, session.id, { at: now, expiresAt });
  await updateAccount(db, session.account.id, { lastSeenAt: now });
  return { agent: session.account, expiresAt };
}
