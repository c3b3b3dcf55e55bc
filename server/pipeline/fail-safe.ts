import { AppError, errorMessage, UNKNOWN_UNDERSTANDING } from '#server/kernel/index.ts';
import { renderNotice } from '#server/replies/index.ts';
import { escalate } from './escalate.ts';
import { expectPerson } from './expect-person.ts';
import { keepCase } from './keep-case.ts';
import type { Proposal, TurnContext, TurnDeps } from './types.ts';

/** Something threw: the customer gets a holding reply and a human gets the case. */
export async function failSafe(deps: TurnDeps, context: TurnContext, thrown: unknown): Promise<Proposal> {
  const code = thrown instanceof AppError ? thrown.code : 'internal';
  const understanding = UNKNOWN_UNDERSTANDING;
  const decision = {
    route: 'escalate' as const,
    rule: 'turn-failed',
    reasons: [`the assistant failed (${code}): ${errorMessage(thrown).slice(0, 200)}`],
    priority: 'high' as const,
  };
  if (context.conversation.control !== 'assistant') {
    const recorded: Proposal = { outcome: 'recorded', understanding, decision, messages: [], saves: [] };
    return context.conversation.control === 'queue' ? keepCase(deps, context, recorded) : recorded;
  }
  const escalated = await escalate(deps, context, { understanding, decision });
  const { language, engine } = context;
  const company = engine.release.company.name;
  const expectation = await expectPerson(deps, context, escalated.queue);
  const { text } = renderNotice('holding', { language, company, expectation });
  return { ...escalated, outcome: 'failed-safe', messages: [{ author: 'assistant', text }] };
}
