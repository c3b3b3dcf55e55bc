import { type AgentActor, can, listAccounts } from '#server/access/index.ts';
import type { DbOrTrx } from '#server/platform/db/index.ts';
import type { InboxAgent } from '../types.ts';

/** Everybody who can hold a conversation, by name. */
export async function listAgents(db: DbOrTrx): Promise<InboxAgent[]> {
  const accounts = await listAccounts(db);
  return accounts
    .filter(({ id, name, role, disabledAt }) => {
      const actor: AgentActor = { kind: 'agent', agentId: id, name, role };
      return !disabledAt && can(actor, 'conversation.take');
    })
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
