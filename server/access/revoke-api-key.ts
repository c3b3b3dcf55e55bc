import { recordAudit } from './record-audit.ts';
import { setRevoked } from './store/api-key.ts';
import type { AccessDeps, Actor } from './types.ts';

/** Ends a key at once. False when there is no such key or it was revoked before. */
export async function revokeApiKey(deps: AccessDeps, input: { id: string; by: Actor }): Promise<boolean> {
  const at = deps.clock.now();
  return deps.db.transaction().execute(async (trx) => {
    const revoked = await setRevoked(trx, input.id, at);
    if (!revoked) return false;
    const detail = { name: revoked.name };
    await recordAudit(trx, { at, actor: input.by, event: 'apiKey.revoked', subject: input.id, detail });
    return true;
  });
}
