import { clearPending, listActionRuns } from '#server/actions/index.ts';
import { listEvents } from '#server/conversations/index.ts';
import { buildPacket, chooseQueue, openEscalation } from '#server/escalation/index.ts';
import type { Decision, Draft, HandoffPacket, Review, Understanding } from '#server/kernel/index.ts';
import type { Trx } from '#server/platform/db/index.ts';
import { renderEscalation } from '#server/replies/index.ts';
import type { Proposal, TurnContext, TurnDeps } from './types.ts';

export interface EscalateInput {
  understanding: Understanding;
  decision: Decision;
  review?: Review;
  draft?: Draft;
  saves?: ((trx: Trx) => Promise<void>)[];
}

/** Brings in a human with everything that human needs, and tells the customer what happens next. */
export async function escalate(deps: TurnDeps, context: TurnContext, input: EscalateInput): Promise<Proposal> {
  const { understanding, decision, review, draft } = input;
  const { conversation, engine, language, turnId } = context;
  const rule = review?.rule ?? decision.rule;
  const reasons = review?.reasons ?? decision.reasons;
  const priority = review?.priority ?? decision.priority ?? understanding.priority.value;
  const topic = engine.release.topics.find((candidate) => candidate.id === understanding.topic.value);
  const packet = buildPacket({
    rule,
    reasons,
    understanding,
    customer: context.customer,
    transcript: [...context.history, ...context.unread],
    tried: await whatWasTried(deps, context, draft, reasons),
    actions: await listActionRuns(deps.db, conversation.id),
    ...(topic ? { topic } : {}),
  });
  const queue = chooseQueue({ understanding, rule, ...(topic ? { topic } : {}) });
  const save = async (trx: Trx) => {
    await clearPending(trx, conversation.id);
    await openEscalation(trx, {
      conversationId: conversation.id,
      turnId,
      rule,
      reasons,
      queue,
      priority,
      packet,
      at: deps.clock.now(),
    });
  };
  return {
    outcome: 'escalated',
    understanding,
    decision,
    ...(review ? { review } : {}),
    ...(draft ? { draft } : {}),
    messages: [{ author: 'assistant', text: renderEscalation({ rule, language }) }],
    control: { type: 'assistant-escalated' },
    queue,
    saves: [...(input.saves ?? []), save],
  };
}

/** What the assistant said or looked up before, with its sources, and why that was not enough. */
async function whatWasTried(
  deps: TurnDeps,
  context: TurnContext,
  draft: Draft | undefined,
  reasons: string[],
): Promise<HandoffPacket['tried']> {
  const earlier = await listEvents(deps.db, context.conversation.id, ['turn.completed']);
  const tried = earlier.flatMap((event) => {
    const turn = event.data as Partial<Proposal>;
    if (!turn.draft) return [];
    const why = turn.outcome === 'answered' ? 'answered; the customer came back' : `ended as ${turn.outcome}`;
    return [{ what: textOf(turn.draft), why, sources: turn.draft.citations }];
  });
  if (draft) tried.push({ what: textOf(draft), why: `not sent: ${reasons.join('; ')}`, sources: draft.citations });
  return tried.slice(-5);
}

function textOf(draft: Draft): string {
  const text = draft.paragraphs.flat().map((sentence) => sentence.text).join(' ');
  return text || 'searched the articles and found nothing that answers it';
}
