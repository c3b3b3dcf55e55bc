import { listHeldBy } from '#server/conversations/index.ts';
import { setPresence } from '#server/escalation/index.ts';
import type { AgentId, ConversationId } from '#server/kernel/index.ts';
import { releaseHeld } from './release-held.ts';
import type { DeskDeps } from './types.ts';

/**
 * An agent leaves the desk for good: nothing is given to them any more, and what they hold goes to its queues, whether
 * the customers wait or not.
 */
export async function releaseAgent(deps: DeskDeps, agentId: AgentId): Promise<ConversationId[]> {
  // First, so that a case that is being given right now is seen below.
  await setPresence(deps.db, agentId, 'offline', deps.clock.now());
  const released: ConversationId[] = [];
  for (const held of await listHeldBy(deps.db, agentId)) {
    if (await releaseHeld(deps, { ...held, why: 'the agent left the desk' })) released.push(held.id);
  }
  deps.announce(agentId);
  return released;
}
