import type { Trx } from '#server/platform/db/index.ts';
import { hashSecret, newSecret } from '#server/platform/secrets/index.ts';
import { recordAudit } from './record-audit.ts';
import { SESSION_MS } from './session-lifetime.ts';
import { updateAccount } from './store/account.ts';
import { deleteExpiredSessions, insertSession } from './store/session.ts';
import { toActor } from './to-actor.ts';
import type { Account, Origin } from './types.ts';

const LONGEST_USER_AGENT = 300;

/** A session as it is given out, once: the token goes into the agent's cookie, and only its hash is stored. */
export interface OpenedSession {
  token: string;
  agent: Account;
  expiresAt: Date;
}

/** Opens a session of an account that has proved who it is. */
export async function openSession(
  trx: Trx,
  agent: Account,
  { address = '', userAgent = '' }: Origin,
  at: Date,
): Promise<OpenedSession> {
  const token = newSecret();
  const expiresAt = new Date(at.getTime() + SESSION_MS);
  await deleteExpiredSessions(trx, at);
  await insertSession(trx, {
    tokenHash: hashSecret(token),
    accountId: agent.id,
    at,
    expiresAt,
    address,
    userAgent: userAgent.slice(0, LONGEST_USER_AGENT),
  });
  await updateAccount(trx, agent.id, { lastSeenAt: at });
  await recordAudit(trx, { at, actor: toActor(agent), event: 'session.started', detail: { address } });
  return { token, agent, expiresAt };
}
