import { newId } from '#server/kernel/index.ts';
import { type AccountFields, checkAccount } from './check-account.ts';
import { hashPassword } from './hash-password.ts';
import { needsSetup } from './needs-setup.ts';
import { recordAudit } from './record-audit.ts';
import { insertFirstAccount } from './store/account.ts';
import { toActor } from './to-actor.ts';
import type { AccessDeps, Account } from './types.ts';

/**
 * The admin of the first-run set-up. Only ever makes one, also when two ask at once; the caller has checked
 * the set-up code. Throws `invalid_input`.
 */
export async function createFirstAdmin(
  deps: AccessDeps,
  input: AccountFields,
): Promise<{ ok: true; account: Account } | { ok: false; reason: 'already_set_up' }> {
  const { email, name, password } = checkAccount(input);
  if (!(await needsSetup(deps.db))) return { ok: false, reason: 'already_set_up' };
  const passwordHash = await hashPassword(password, deps.passwordCost);
  const createdAt = deps.clock.now();
  const account = await deps.db.transaction().execute(async (trx) => {
    const admin = { id: newId('agent'), email, name, role: 'admin' as const, createdAt, passwordHash };
    const made = await insertFirstAccount(trx, admin);
    if (made) {
      await recordAudit(trx, {
        at: createdAt,
        actor: toActor(made),
        event: 'setup.finished',
        subject: made.id,
        detail: { name: made.name },
      });
    }
    return made;
  });
  return account ? { ok: true, account } : { ok: false, reason: 'already_set_up' };
}
