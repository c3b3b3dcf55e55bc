import {
  type AgentId,
  type ConversationId,
  findQueue,
  type Language,
  type Queue,
} from '#server/kernel/index.ts';
import type { DeskAgent, Escalation } from './types.ts';

export type WaitingCase = Pick<Escalation, 'queue' | 'declinedBy' | 'preferredAgent'> & {
  conversationId: ConversationId;
  language: Language;
};

export interface Assignment {
  conversationId: ConversationId;
  agentId: AgentId;
}

/**
 * Who gets the case. Cases are given in the order in which they stand. Whoever knows the case gets it when they are
 * online; else an agent of its queue who is online, has the skills, writes the language, has room and did not decline
 * it: in turn, or the one with the fewest conversations. What nobody can be given goes on waiting. Pure.
 */
export function assign(cases: WaitingCase[], queues: Queue[], agents: DeskAgent[]): Assignment[] {
  const online = agents.filter(({ presence }) => presence === 'online');
  const loads = new Map(online.map(({ id, load }) => [id, load]));
  // The longest ago is next; who never got one is first.
  let turn = [...online].sort(
    (a, b) => (a.lastGivenAt?.getTime() ?? 0) - (b.lastGivenAt?.getTime() ?? 0) || (a.id < b.id ? -1 : 1),
  );
  return cases.flatMap((waiting): Assignment[] => {
    const queue = findQueue(queues, waiting.queue);
    const known = turn.find(({ id }) => id === waiting.preferredAgent && !waiting.declinedBy.includes(id));
    const able = turn.filter(
      (agent) => isAble(agent, waiting, queue) && loads.get(agent.id)! < agent.capacity,
    );
    const least = Math.min(...able.map(({ id }) => loads.get(id)!));
    const chosen =
      known ?? able.find(({ id }) => queue.assignment !== 'least-busy' || loads.get(id) === least);
    if (!chosen || (!known && queue.assignment === 'manual')) return [];
    loads.set(chosen.id, loads.get(chosen.id)! + 1);
    turn = [...turn.filter((agent) => agent !== chosen), chosen];
    return [{ conversationId: waiting.conversationId, agentId: chosen.id }];
  });
}

function isAble(agent: DeskAgent, waiting: WaitingCase, queue: Queue): boolean {
  return (
    (agent.queues.length === 0 || agent.queues.includes(queue.name)) &&
    (agent.languages.length === 0 || agent.languages.includes(waiting.language)) &&
    queue.skills.every((skill) => agent.skills.includes(skill)) &&
    !waiting.declinedBy.includes(agent.id)
  );
}
