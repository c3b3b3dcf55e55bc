import { assistantMaySay, commitTurn, recoverLease, type TurnLease } from '#server/conversations/index.ts';
import { newId, type Review } from '#server/kernel/index.ts';
import { decide, review } from '#server/routing/index.ts';
import { act } from './act.ts';
import { escalate } from './escalate.ts';
import { failSafe } from './fail-safe.ts';
import { loadContext } from './load-context.ts';
import { acknowledge, record } from './not-ours.ts';
import { sayReviewed, smallTalk } from './say.ts';
import { type StageTimer, startStages } from './stages.ts';
import { toCommit } from './to-commit.ts';
import { toFacts } from './to-facts.ts';
import type { Proposal, TurnContext, TurnDeps, TurnResult } from './types.ts';

/** After this many nodes died over one message, a human gets it instead of the next node. */
const MAX_RECOVERIES = 3;

/**
 * One turn: what the customer wrote since the last one is read, decided and answered, and all of it becomes
 * true in one transaction. A turn that lost its lease, or under which somebody took the conversation, leaves
 * nothing behind. Whatever throws ends with a holding reply and a human.
 */
export async function runTurn(deps: TurnDeps, lease: TurnLease, signal?: AbortSignal): Promise<TurnResult> {
  const turnId = newId('turn');
  let context: TurnContext | undefined;
  const stages = startStages(deps, lease.conversationId, turnId, () => context?.language ?? 'en');
  context = await stages.run('load', () => loadContext(deps, lease.conversationId, turnId));
  if (!context) return { turnId, messages: [], control: 'closed', stages: stages.times };
  const proposal = await propose(deps, context, lease, stages, signal);
  stages.show(proposal.messages);
  return commit(deps, context, lease, proposal, stages, signal);
}

async function propose(
  deps: TurnDeps,
  context: TurnContext,
  lease: TurnLease,
  stages: StageTimer,
  signal?: AbortSignal,
): Promise<Proposal> {
  try {
    if (lease.recoveries > MAX_RECOVERIES) throw new Error('the turn was taken up too often');
    return await think(deps, context, stages, signal);
  } catch (thrown) {
    deps.log.error({ err: thrown, conversationId: lease.conversationId, turnId: context.turnId }, 'turn failed');
    return failSafe(deps, context, thrown);
  }
}

/** The diagram of DESIGN.md: read, decide, then act, answer or bring in a human; look again before sending. */
async function think(deps: TurnDeps, context: TurnContext, stages: StageTimer, signal?: AbortSignal): Promise<Proposal> {
  const { policy } = context.engine.release;
  const understanding = await stages.run('understand', () => understand(context, signal));
  const read = { ...context, language: languageOf(context, understanding.language) };
  const may = assistantMaySay(context.conversation.control);
  if (may === 'nothing') return record(understanding);
  if (may === 'acknowledgement') return acknowledge(read, understanding);

  const pending = await context.engine.actions.findPending(deps.db, context.conversation.id);
  const facts = toFacts(read, understanding, deps.clock.now());
  const decision = await stages.run('decide', () => decide(pending ? inAnAction(facts) : facts, policy));
  if (decision.route === 'escalate') return escalate(deps, read, { understanding, decision });
  if (pending || (decision.route === 'action' && decision.action)) {
    const done = await stages.run('act', () => act(deps, read, { understanding, decision, pending }, signal));
    if (done) return done;
  }
  const next = pending ? decide(facts, policy) : decision;
  if (next.route === 'escalate') return escalate(deps, read, { understanding, decision: next });
  if (next.about === 'small-talk' || next.about === 'out-of-scope') return smallTalk(read, understanding, next);

  const draft = await stages.run('answer', () =>
    deps.answering.answer(
      {
        text: context.text,
        understanding,
        history: context.history,
        language: read.language,
        customer: context.customer,
        ...(next.sources ? { sources: next.sources } : {}),
      },
      signal,
    ),
  );
  const verdict: Review = await stages.run('review', () => review({ ...facts, draft }, policy));
  if (verdict.verdict === 'escalate') return escalate(deps, read, { understanding, decision: next, draft, review: verdict });
  return sayReviewed(deps, read, { understanding, decision: next, draft, review: verdict });
}

async function commit(
  deps: TurnDeps,
  context: TurnContext,
  lease: TurnLease,
  proposal: Proposal,
  stages: StageTimer,
  signal?: AbortSignal,
): Promise<TurnResult> {
  const { turnId } = context;
  const at = deps.clock.now();
  const result = await stages.run('commit', () =>
    commitTurn(deps.db, toCommit(context, lease, proposal, stages.times, at), at),
  );
  if (result.ok) {
    stages.announce(result.messages, result.conversation);
    return { turnId, proposal, messages: result.messages, control: result.conversation.control, stages: stages.times };
  }
  stages.retract();
  const again =
    result.reason === 'control-changed'
      ? await recoverLease(deps.db, lease.conversationId, deps.nodeId, deps.clock.now())
      : undefined;
  if (again) return runTurn(deps, again, signal);
  return { turnId, messages: [], control: context.conversation.control, stages: stages.times };
}

async function understand(context: TurnContext, signal?: AbortSignal) {
  const history = context.history.map(({ author, text }) => ({ author, text }));
  const timezone = context.engine.release.company.timezone;
  const understanding = await context.engine.understander.read({ text: context.text, history, timezone }, signal);
  return { ...understanding, signals: [...new Set([...context.signals, ...understanding.signals])] };
}

/** In the middle of an action a slot's answer may sound like a complaint; moods and wishes count all the same. */
function inAnAction<Facts extends ReturnType<typeof toFacts>>(facts: Facts): Facts {
  const intent = { value: 'transaction' as const, confidence: 1 };
  return { ...facts, understanding: { ...facts.understanding, intent } };
}

function languageOf(context: TurnContext, read: string): string {
  return read === 'und' ? context.conversation.language : read;
}
