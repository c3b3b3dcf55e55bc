import { newId } from '#server/kernel/index.ts';
import { type AccountFields, checkAccount } from './check-account.ts';
import { hashPassword } from './hash-password.ts';
import { recordAudit } from './record-audit.ts';
import { insertAccount } from './store/account.ts';
import type { AccessDeps, Account, Actor, Role } from './types.ts';

/** Adds an agent's account. `email_taken` when the address has one. Throws `invalid_input`. */
export async function createAccount(
  deps: AccessDeps,
  input: AccountFields & { role: Role; by: Actor },
): Promise<{ ok: true; account: Account } | { ok: false; reason: 'email_taken' }> {
  const { email, name, password } = checkAccount({
    email: input.email,
    name: input.name,
    password: input.password,
  });
  const passwordHash = await hashPassword(password, deps.passwordCost);
  const at = deps.clock.now();
  const account = await deps.db.transaction().execute(async (trx) => {
    const made = await insertAccount(trx, {
      id: newId('agent'),
      email,
      name,
      role: input.role,
      passwordHash,
      createdAt: at,
    });
    if (made) {
      await recordAudit(trx, {
        at,
        actor: input.by,
        event: 'account.created',
        subject: made.id,
        detail: { name: made.name, role: made.role },
      });
    }
    return made;
  });
  return account ? { ok: true, account } : { ok: false, reason: 'email_taken' };
}
