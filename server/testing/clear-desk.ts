import type { AgentId, ConversationId } from '#server/kernel/index.ts';
import type { TestApp } from './start-test-app.ts';

/** Resolves whatever waits for a person or is with one: each try of a journey begins with an empty desk. */
export async function clearDesk({ candor }: TestApp): Promise<void> {
  for (;;) {
    const open = await candor.db
      .selectFrom('conversation')
      .select(['id', 'agent_id'])
      .where('control', 'in', ['queue', 'agent'])
      .execute();
    if (open.length === 0) return;
    // One that is given to an agent at this moment is resolved at the next look.
    await Promise.allSettled(
      open.map(({ id, agent_id }) =>
        candor.inbox.resolve(id as ConversationId, {
          id: (agent_id ?? 'agt_nobody') as AgentId,
          name: 'Nobody',
        }),
      ),
    );
  }
}
