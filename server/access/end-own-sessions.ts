import { hashSecret } from '#server/platform/secrets/index.ts';
import { recordAudit } from './record-audit.ts';
import { deleteSessions } from './store/session.ts';
import type { AccessDeps, AgentActor } from './types.ts';

/** Ends one of one's own sessions, or all but the one that asks (`token`). Says how many there were. */
export async function endOwnSessions(
  deps: AccessDeps,
  input: { by: AgentActor; token: string; id?: string },
): Promise<number> {
  const { by, id } = input;
  const at = deps.clock.now();
  return deps.db.transaction().execute(async (trx) => {
    const which = id === undefined ? { exceptTokenHash: hashSecret(input.token) } : { id };
    const count = await deleteSessions(trx, by.agentId, which);
    if (count > 0)
      await recordAudit(trx, { at, actor: by, event: 'session.ended', detail: { sessions: count } });
    return count;
  });
}
