import type { AgentView, CannedVariable, InboxConversation } from '../../contract/index.ts';

/** What the variables of a canned reply stand for in this conversation; of an entity the one that was named last. */
export function cannedValues(
  { customer, turns, packet }: Pick<InboxConversation, 'customer' | 'turns' | 'packet'>,
  agent: Pick<AgentView, 'name'>,
): Partial<Record<CannedVariable, string>> {
  const known = (packet?.known ?? []).map(({ key, value }) => [key, value]);
  const read = turns.flatMap((turn) => turn.understanding.entities.map(({ key, raw }) => [key, raw]));
  return {
    ...Object.fromEntries([...known, ...read]),
    'agent.name': agent.name,
    ...(customer.name ? { 'customer.name': customer.name } : {}),
    ...(customer.email ? { 'customer.email': customer.email } : {}),
  };
}
