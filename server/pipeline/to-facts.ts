import type { Understanding } from '#server/kernel/index.ts';
import type { DecideFacts } from '#server/routing/index.ts';
import type { TurnContext } from './types.ts';

/** What the policy may look at, gathered in one place. */
export function toFacts(context: TurnContext, understanding: Understanding, now: Date): DecideFacts {
  const { conversation, customer, engine } = context;
  const { release } = engine;
  const topic = release.topics.find((candidate) => candidate.id === understanding.topic.value);
  const action = engine.actions.choose({
    understanding,
    actions: release.actions,
    text: context.text,
    ...(topic ? { topic } : {}),
  });
  const stuckMs = conversation.stuckSince ? now.getTime() - conversation.stuckSince.getTime() : 0;
  return {
    understanding,
    ...(topic ? { topic } : {}),
    hasTopics: release.topics.length > 0,
    channel: conversation.channel,
    failedAttempts: conversation.failedAttempts,
    minutesWithoutProgress: stuckMs / 60_000,
    highValueCustomer: customer.segment === 'vip',
    ...(action ? { action: action.name } : {}),
  };
}
