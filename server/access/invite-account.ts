import { newId } from '#server/kernel/index.ts';
import { checkAccount } from './check-account.ts';
import { issueLink } from './issue-link.ts';
import { recordAudit } from './record-audit.ts';
import { insertAccount } from './store/account.ts';
import type { AccessDeps, Account, Actor, NewLink, Role } from './types.ts';

/**
 * Adds an account without a password and the one-time link with which its person chooses one. `email_taken` when the
 * address has an account. Throws `invalid_input`.
 */
export async function inviteAccount(
  deps: AccessDeps,
  input: { email: string; name: string; role: Role; by: Actor },
): Promise<{ ok: true; account: Account; link: NewLink } | { ok: false; reason: 'email_taken' }> {
  const { role, by } = input;
  const { email, name } = checkAccount({ email: input.email, name: input.name });
  const at = deps.clock.now();
  return deps.db.transaction().execute(async (trx) => {
    const account = await insertAccount(trx, { id: newId('agent'), email, name, role, createdAt: at });
    if (!account) return { ok: false, reason: 'email_taken' };
    const link = await issueLink(trx, { accountId: account.id, kind: 'invitation', at });
    const detail = { name, role };
    await recordAudit(trx, { at, actor: by, event: 'account.invited', subject: account.id, detail });
    return { ok: true, account, link };
  });
}
