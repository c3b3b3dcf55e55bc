import type { AgentId } from '#server/kernel/index.ts';
import { recordAudit } from './record-audit.ts';
import { deleteAccount, lockAccount } from './store/account.ts';
import type { AccessDeps, Actor } from './types.ts';

/** Takes an invitation back, and the account with it: nobody ever used it. */
export async function revokeInvitation(
  deps: AccessDeps,
  input: { id: AgentId; by: Actor },
): Promise<{ ok: true } | { ok: false; reason: 'not_found' | 'not_invited' }> {
  const at = deps.clock.now();
  return deps.db.transaction().execute(async (trx) => {
    const account = await lockAccount(trx, input.id);
    if (!account) return { ok: false, reason: 'not_found' };
    if (account.state !== 'invited') return { ok: false, reason: 'not_invited' };
    await deleteAccount(trx, account.id);
    await recordAudit(trx, {
      at,
      actor: input.by,
      event: 'account.invitationRevoked',
      subject: account.id,
      detail: { name: account.name },
    });
    return { ok: true };
  });
}
