import { clearPending, listActionRuns } from '#server/actions/index.ts';
import { listEvents } from '#server/conversations/index.ts';
import { buildPacket, chooseQueue, openEscalation } from '#server/escalation/index.ts';
import type { Decision, Draft, Review, Understanding } from '#server/kernel/index.ts';
import type { Trx } from '#server/platform/db/index.ts';
import { renderEscalation } from '#server/replies/index.ts';
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
  const topic = engine.release.topics.find((candidate) => candidate.id === understanding.topic.value);
  const research = decision.researchOnly && !draft ? await lookUp(deps, context, understanding) : undefined;
  const runs = await listActionRuns(deps.db, conversation.id);
  const packet = buildPacket({
    rule,
    reasons,
    understanding,
    customer: context.customer,
    messages: [...context.history, ...context.unread],
    answers: await earlierAnswers(deps, context),
    ...(draft ? { drafts: [{ draft, reasons }] } : {}),
    ...(research ? { drafts: [research] } : {}),
    actions: runs.map(({ action, state, summary }) => ({ name: action, state, summary })),
    ...(topic ? { topic } : {}),
  });
  const queue = chooseQueue({ understanding, ...(topic ? { topic } : {}) });
  const save = async (trx: Trx) => {
    await clearPending(trx, conversation.id);
    await openEscalation(trx, {
      conversationId: conversation.id,
      rule,
      reasons,
      queue,
      priority,
      packet,
      now: deps.clock.now(),
    });
  };
  return {
    outcome: 'escalated',
    understanding,
    decision,
    ...(review ? { review } : {}),
    ...(draft ? { draft } : {}),
    messages: [toMessage(context, renderEscalation({ language, ...toneOf(understanding, rule) }))],
    control: { type: 'assistant-escalated' },
    queue,
    saves: [...(input.saves ?? []), save],
  };
}

/** Of a topic on which the machine only researches: the articles that a human may want, without a word drafted. */
async function lookUp(deps: TurnDeps, context: TurnContext, understanding: Understanding) {
  const { text, history, language } = context;
  const found = await deps.answering.answer({ text, understanding, history, language });
  return {
    draft: { ...found, paragraphs: [] },
    reasons: ['looked up for you; on this topic nothing is drafted'],
  };
}

/** What the assistant answered before, with its sources: it was sent and did not settle the matter. */
async function earlierAnswers(deps: TurnDeps, context: TurnContext) {
  const events = await listEvents(deps.db, context.conversation.id, ['turn.completed']);
  const turns = events.map((event) => event.data as Partial<Proposal>);
  return turns.flatMap(({ draft, outcome }) =>
    draft && outcome === 'answered' ? [{ text: textOf(draft), citations: draft.citations }] : [],
  );
}

function textOf(draft: Draft): string {
  return draft.paragraphs
    .flat()
    .map((sentence) => sentence.text)
    .join(' ');
}

/** What the words that hand over have to take care of first. */
function toneOf({ emotion, intent, signals }: Understanding, rule: string) {
  return {
    sorry: emotion.value === 'angry' || emotion.value === 'frustrated' || intent.value === 'complaint',
    emergency: signals.includes('safety_emergency'),
    actionFailed: rule === 'action-failed',
  };
}
