import { countWaiting, listConversationsById } from '#server/conversations/index.ts';
import { listCustomers } from '#server/customers/index.ts';
import { listForReview } from '#server/escalation/index.ts';
import { DEFAULT_QUEUE, findQueue, type Queue } from '#server/kernel/index.ts';
import { readAgents } from './read-agents.ts';
import type { DeskDeps, DeskNow, QueueNow } from './types.ts';

/** The desk at this moment: who waits where, who is there, and what a supervisor should look at. */
export async function readDesk(deps: DeskDeps): Promise<DeskNow> {
  const agents = await readAgents(deps);
  return { queues: await readQueues(deps, agents), agents, review: await readReview(deps) };
}

async function readQueues(deps: DeskDeps, agents: DeskNow['agents']): Promise<QueueNow[]> {
  const { company, topics } = deps.release();
  const waiting = await countWaiting(deps.db);
  const named =
    company.queues.length > 0 ? company.queues.map(({ name }) => name) : topics.map(({ queue }) => queue);
  const names = [...named, DEFAULT_QUEUE, ...waiting.map(({ queue }) => queue)].filter(
    (name) => typeof name === 'string',
  );
  const worksIn = ({ name, skills }: Queue) =>
    agents.filter(
      (agent) =>
        agent.presence === 'online' &&
        (agent.queues.length === 0 || agent.queues.includes(name)) &&
        skills.every((skill) => agent.skills.includes(skill)),
    );
  return [...new Set(names)].map((name) => {
    const queue = findQueue(company.queues, name);
    // What waits without a queue waits in the general one.
    const here = waiting.filter((row) => (row.queue ?? DEFAULT_QUEUE) === name);
    const oldest = here.flatMap((row) => row.oldest ?? []).sort((a, b) => a.getTime() - b.getTime())[0];
    return {
      ...queue,
      waiting: here.reduce((sum, row) => sum + row.count, 0),
      ...(oldest ? { oldestWaitingSince: oldest } : {}),
      online: worksIn(queue).length,
    };
  });
}

async function readReview({ db }: DeskDeps): Promise<DeskNow['review']> {
  const items = await listForReview(db);
  const ids = items.map(({ conversationId }) => conversationId);
  const conversations = await listConversationsById(db, ids);
  const customers = await listCustomers(db, [...new Set(conversations.map((row) => row.customerId))]);
  return items.flatMap((item) => {
    const conversation = conversations.find(({ id }) => id === item.conversationId);
    const customer = customers.find(({ id }) => id === conversation?.customerId);
    return conversation && customer ? [{ ...item, conversation, customer }] : [];
  });
}
