import type { AgentId, ConversationId } from '#server/kernel/index.ts';
import type { TestApp } from './start-test-app.ts';

/** Resolves whatever waits for a person or is with one: each try of a journey begins with an empty desk. */
export async function clearDesk({ candor }: TestApp): Promise<void> {
  const open = await candor.db
    .selectFrom('conversation')
    .select(['id', 'agent_id'])
    .where('control', 'in', ['queue', 'agent'])
    .execute();
  for (const { id, agent_id } of open)
    await candor.inbox.resolve(id as ConversationId, {
      id: (agent_id ?? 'agt_nobody') as AgentId,
      name: 'Nobody',
    });
}
