import type { AgentId } from '#server/kernel/index.ts';
import { issueLink } from './issue-link.ts';
import { recordAudit } from './record-audit.ts';
import { lockAccount } from './store/account.ts';
import type { AccessDeps, Actor, NewLink } from './types.ts';

/**
 * A new one-time link of an account: the invitation again, or a link to choose a new password. The old password holds
 * until the link is used.
 */
export async function createLink(
  deps: AccessDeps,
  input: { id: AgentId; by: Actor },
): Promise<{ ok: true; link: NewLink } | { ok: false; reason: 'not_found' | 'disabled' }> {
  const at = deps.clock.now();
  return deps.db.transaction().execute(async (trx) => {
    const account = await lockAccount(trx, input.id);
    if (!account) return { ok: false, reason: 'not_found' };
    if (account.state === 'disabled') return { ok: false, reason: 'disabled' };
    const kind = account.state === 'invited' ? 'invitation' : 'reset';
    const link = await issueLink(trx, { accountId: account.id, kind, at });
    await recordAudit(trx, {
      at,
      actor: input.by,
      event: kind === 'invitation' ? 'account.invitedAgain' : 'account.resetOffered',
      subject: account.id,
      detail: { name: account.name },
    });
    return { ok: true, link };
  });
}
