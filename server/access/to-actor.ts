import type { Account, AgentActor } from './types.ts';

/** The account as somebody who asks. */
export function toActor(account: Account): AgentActor {
  return { kind: 'agent', agentId: account.id, name: account.name, role: account.role };
}
