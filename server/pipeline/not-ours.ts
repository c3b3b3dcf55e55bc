import type { Decision, Understanding } from '#server/kernel/index.ts';
import { renderNotice } from '#server/replies/index.ts';
import { cover } from './cover.ts';
import { expectPerson } from './expect-person.ts';
import type { StageTimer } from './stages.ts';
import type { Proposal, TurnContext, TurnDeps } from './types.ts';

/** An agent has the conversation: the message is read for the copilot, and the assistant says nothing. */
export function record(understanding: Understanding): Proposal {
  return { outcome: 'recorded', decision: held('agent-has-it'), understanding, messages: [], saves: [] };
}

/**
 * The conversation waits for a person: the assistant says so once, then lets the customer write in peace. Out of
 * hours it answers the topics that the policy covers.
 */
export async function keepCompany(
  deps: TurnDeps,
  context: TurnContext,
  understanding: Understanding,
  stages: StageTimer,
  signal?: AbortSignal,
): Promise<Proposal> {
  const covered = await cover(deps, context, understanding, stages, signal);
  if (covered) return covered;
  const decision = held('waiting-for-a-person');
  const { conversation, language } = context;
  if (conversation.acknowledgedCounter === conversation.counter) {
    return { outcome: 'recorded', decision, understanding, messages: [], saves: [] };
  }
  const company = context.engine.release.company.name;
  const expectation = await expectPerson(deps, context, conversation.queue);
  const { text } = renderNotice('acknowledged', { language, company, expectation });
  const message = { author: 'assistant' as const, text };
  return { outcome: 'acknowledged', decision, understanding, messages: [message], saves: [] };
}

function held(rule: string): Decision {
  return { route: 'escalate', rule, reasons: ['a human has this conversation or is on the way'] };
}
