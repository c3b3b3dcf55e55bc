import { findLastAgent } from '#server/conversations/index.ts';
import { findOpenEscalation, openEscalation } from '#server/escalation/index.ts';
import { PRIORITIES, type Understanding } from '#server/kernel/index.ts';
import type { Trx } from '#server/platform/db/index.ts';
import { gatherCase } from './gather-case.ts';
import type { Proposal, TurnContext, TurnDeps } from './types.ts';

/**
 * What waits for a person has a case, so that somebody gets it: a customer who wrote again after an agent had closed
 * the conversation opens one, for that agent when they are there.
 */
export async function keepCase(deps: TurnDeps, context: TurnContext, proposal: Proposal): Promise<Proposal> {
  const { conversation, customer, engine } = context;
  if (await findOpenEscalation(deps.db, conversation.id)) return proposal;
  const { understanding } = proposal;
  const rule = 'customer-came-back';
  const reasons = ['the customer wrote again after an agent had closed the conversation'];
  const { release } = engine;
  const { packet, queue } = await gatherCase(deps.db, {
    conversation,
    customer,
    release,
    rule,
    reasons,
    understanding,
  });
  const preferredAgent = await findLastAgent(deps.db, conversation.id);
  const priority = higher(conversation.priority, understanding);
  const save = async (trx: Trx) => {
    const now = deps.clock.now();
    const { id: conversationId } = conversation;
    await openEscalation(trx, {
      conversationId,
      rule,
      reasons,
      queue,
      priority,
      packet,
      preferredAgent,
      now,
    });
  };
  const decision = { ...proposal.decision, rule, reasons };
  return { ...proposal, decision, queue, saves: [...proposal.saves, save] };
}

function higher(before: (typeof PRIORITIES)[number], { priority }: Understanding) {
  return PRIORITIES.indexOf(priority.value) > PRIORITIES.indexOf(before) ? priority.value : before;
}
