import { checkAccount } from './check-account.ts';
import { recordAudit } from './record-audit.ts';
import { updateAccount } from './store/account.ts';
import type { AccessDeps, AgentActor } from './types.ts';

/** Changes one's own name, which customers see. Throws `invalid_input`. */
export async function renameSelf(deps: AccessDeps, input: { by: AgentActor; name: string }): Promise<void> {
  const { by } = input;
  const { name } = checkAccount({ name: input.name });
  if (name === by.name) return;
  const at = deps.clock.now();
  await deps.db.transaction().execute(async (trx) => {
    await updateAccount(trx, by.agentId, { name });
    const detail = { from: by.name, to: name };
    await recordAudit(trx, { at, actor: by, event: 'account.renamed', subject: by.agentId, detail });
  });
}
