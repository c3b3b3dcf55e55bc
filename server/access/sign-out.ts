import type { AgentId, Clock } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import { hashSecret } from '#server/platform/secrets/index.ts';
import { recordAudit } from './record-audit.ts';
import { deleteSessions, findLiveSession } from './store/session.ts';
import { toActor } from './to-actor.ts';

/** Ends the session of this token and says whose it was; nothing happens when there is none. */
export async function signOut(deps: { db: Db; clock: Clock }, token: string): Promise<AgentId | undefined> {
  const at = deps.clock.now();
  return deps.db.transaction().execute(async (trx) => {
    const session = await findLiveSession(trx, hashSecret(token), at);
    if (!session) return undefined;
    await deleteSessions(trx, session.account.id, { id: session.id });
    await recordAudit(trx, { at, actor: toActor(session.account), event: 'session.ended' });
    return session.account.id;
  });
}
