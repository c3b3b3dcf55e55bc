import { clearPending } from '#server/actions/index.ts';
import { followClock, openEscalation } from '#server/escalation/index.ts';
import type { Decision, Draft, Review, Understanding } from '#server/kernel/index.ts';
import type { Trx } from '#server/platform/db/index.ts';
import { renderEscalation } from '#server/replies/index.ts';
import { countCalls } from './count-calls.ts';
import { expectPerson } from './expect-person.ts';
import { gatherCase } from './gather-case.ts';
import { toMessage } from './to-message.ts';
import type { Proposal, TurnContext, TurnDeps } from './types.ts';

export interface EscalateInput {
  understanding: Understanding;
  decision: Decision;
  review?: Review;
  draft?: Draft;
  saves?: ((trx: Trx) => Promise<void>)[];
}

/** Brings in a human with everything that human needs, and tells the customer what happens next. */
export async function escalate(
  deps: TurnDeps,
  context: TurnContext,
  input: EscalateInput,
): Promise<Proposal> {
  const { understanding, decision, review, draft } = input;
  const { conversation, engine, language } = context;
  const rule = review?.rule ?? decision.rule;
  const reasons = review?.reasons ?? decision.reasons;
  const priority = review?.priority ?? decision.priority ?? understanding.priority.value;
  const research = decision.researchOnly && !draft ? await lookUp(deps, context, understanding) : undefined;
  const drafts = [...(draft ? [{ draft, reasons }] : []), ...(research ? [research] : [])];
  const { packet, queue } = await gatherCase(deps.db, {
    conversation,
    customer: context.customer,
    release: engine.release,
    rule,
    reasons,
    understanding,
    drafts,
    related: deps.answering.findRelated(questionOf(context, understanding)),
  });
  const expectation = await expectPerson(deps, context, queue);
  const save = async (trx: Trx) => {
    const at = deps.clock.now();
    const waits = { control: 'queue' as const, queue, priority, waitingSince: at, updatedAt: at };
    await clearPending(trx, conversation.id);
    await followClock(trx, engine.release, { ...conversation, ...waits }, at);
    await openEscalation(trx, {
      conversationId: conversation.id,
      rule,
      reasons,
      queue,
      priority,
      packet,
      now: at,
    });
  };
  return {
    outcome: 'escalated',
    understanding,
    decision,
    ...(review ? { review } : {}),
    ...(draft ? { draft } : {}),
    messages: [
      toMessage(context, renderEscalation({ language, expectation, ...toneOf(understanding, rule) })),
    ],
    control: { type: 'assistant-escalated' },
    queue,
    saves: [...(input.saves ?? []), save],
  };
}

/** Of a topic on which the machine only researches: the articles that a human may want, without a word drafted. */
async function lookUp(deps: TurnDeps, context: TurnContext, understanding: Understanding) {
  const question = questionOf(context, understanding);
  const found = await deps.answering.answer({ ...question, ...countCalls(context, 'answer') });
  return {
    draft: { ...found, paragraphs: [] },
    reasons: ['looked up for you; on this topic nothing is drafted'],
  };
}

function questionOf({ text, history, language, customer }: TurnContext, understanding: Understanding) {
  return { text, understanding, history, language, customer };
}

/** What the words that hand over have to take care of first. */
function toneOf({ emotion, intent, signals }: Understanding, rule: string) {
  return {
    sorry: emotion.value === 'angry' || emotion.value === 'frustrated' || intent.value === 'complaint',
    emergency: signals.includes('safety_emergency'),
    actionFailed: rule === 'action-failed',
  };
}
