import { noteForReview } from '#server/escalation/index.ts';
import type { Trx } from '#server/platform/db/index.ts';
import type { Proposal, TurnContext } from './types.ts';

/** A customer who is not content and whom the assistant keeps: a supervisor should look at it later. */
export function noteMood(context: TurnContext, proposal: Proposal, now: Date): Proposal['saves'] {
  const { conversation } = context;
  const reason = proposal.understanding.emotion.value;
  if (reason !== 'angry' && reason !== 'frustrated') return [];
  if (conversation.control !== 'assistant' || conversation.channel === 'evaluation') return [];
  if (proposal.control?.type === 'assistant-escalated') return [];
  return [(trx: Trx) => noteForReview(trx, { conversationId: conversation.id, reason, now })];
}
