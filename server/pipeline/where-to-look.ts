import type { AnsweringInput } from '#server/answering/index.ts';
import type { Decision, Policy, Understanding } from '#server/kernel/index.ts';
import { findThreshold } from '#server/routing/index.ts';

/** Where an answer may come from, and when it is worth looking further. */
export function whereToLook(
  { sources }: Pick<Decision, 'sources'>,
  { topic }: Pick<Understanding, 'topic'>,
  policy: Policy,
): Pick<AnsweringInput, 'sources' | 'enough' | 'fromTickets'> {
  const { answer, topics } = policy.tickets;
  return {
    ...(sources ? { sources } : {}),
    enough: findThreshold(policy, topic.value),
    fromTickets: answer || (topic.value !== null && topics.includes(topic.value)),
  };
}
