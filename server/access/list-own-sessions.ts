import type { AgentId, Clock } from '#server/kernel/index.ts';
import type { DbOrTrx } from '#server/platform/db/index.ts';
import { hashSecret } from '#server/platform/secrets/index.ts';
import { selectSessions } from './store/session.ts';
import type { OwnSession } from './types.ts';

/** One's open sessions, the last used first. `token` is that of the session that asks. */
export async function listOwnSessions(
  deps: { db: DbOrTrx; clock: Clock },
  input: { agentId: AgentId; token: string },
): Promise<OwnSession[]> {
  const current = hashSecret(input.token);
  const sessions = await selectSessions(deps.db, input.agentId, deps.clock.now());
  return sessions.map(({ id, startedAt, lastUsedAt, address, userAgent, tokenHash }) => ({
    id,
    startedAt,
    lastUsedAt,
    address,
    userAgent,
    isCurrent: tokenHash === current,
  }));
}
