import { assistantMaySay } from '#server/conversations/index.ts';
import type { Decision, Review, Understanding } from '#server/kernel/index.ts';
import { type DecideFacts, decide, review } from '#server/routing/index.ts';
import { act } from './act.ts';
import { countCalls } from './count-calls.ts';
import { escalate } from './escalate.ts';
import { keepCase } from './keep-case.ts';
import { keepCompany, record } from './not-ours.ts';
import { sayReviewed, smallTalk } from './say.ts';
import { createPartialShower } from './show-partial.ts';
import type { StageTimer } from './stages.ts';
import { toFacts } from './to-facts.ts';
import type { Proposal, TurnContext, TurnDeps } from './types.ts';
import { whereToLook } from './where-to-look.ts';

/** The diagram of DESIGN.md: read, decide, then act, answer or bring in a human; look again before sending. */
export async function think(
  deps: TurnDeps,
  context: TurnContext,
  stages: StageTimer,
  signal?: AbortSignal,
): Promise<Proposal> {
  const { policy } = context.engine.release;
  const understanding = await stages.run('understand', () => understand(context, signal));
  const read = { ...context, language: languageOf(context, understanding.language) };
  const may = assistantMaySay(context.conversation.control);
  if (may === 'nothing') return record(understanding);
  if (may === 'acknowledgement')
    return keepCase(deps, read, await keepCompany(deps, read, understanding, stages, signal));

  const { pending } = context;
  const facts = toFacts(read, understanding, deps.clock.now());
  if (!pending) return decideAndDo(deps, read, { understanding, facts, stages, signal });

  // In the middle of an action a slot's answer may sound like a complaint; moods and wishes count all the same.
  const decision = await stages.run('decide', () => decide(inAnAction(facts), policy));
  if (decision.route === 'escalate') return escalate(deps, read, { understanding, decision });
  const acted = await stages.run('act', () => act(deps, read, { understanding, decision, pending }, signal));
  if (!acted.left) return acted.proposal;
  const proposal = await decideAndDo(deps, read, { understanding, facts, stages, signal });
  return { ...proposal, saves: [acted.save, ...proposal.saves] };
}

interface Thought {
  understanding: Understanding;
  facts: DecideFacts;
  stages: StageTimer;
  signal: AbortSignal | undefined;
}

/** A message that stands on its own: what the policy decides is done. */
async function decideAndDo(deps: TurnDeps, read: TurnContext, thought: Thought): Promise<Proposal> {
  const { understanding, facts, stages, signal } = thought;
  const decision = await stages.run('decide', () => decide(facts, read.engine.release.policy));
  if (decision.route === 'escalate') return escalate(deps, read, { understanding, decision });
  if (decision.about === 'small-talk' || decision.about === 'out-of-scope') {
    return smallTalk(read, understanding, decision);
  }
  if (decision.route === 'action' && decision.action) {
    const input = { understanding, decision, pending: undefined };
    const acted = await stages.run('act', () => act(deps, read, input, signal));
    if (!acted.left) return acted.proposal;
    const answered = await answer(deps, read, thought, decision);
    return acted.instead && answered.outcome !== 'answered' ? acted.instead : answered;
  }
  return answer(deps, read, thought, decision);
}

/** From the company's articles, and looked at once more before it is sent. */
async function answer(
  deps: TurnDeps,
  read: TurnContext,
  thought: Thought,
  decision: Decision,
): Promise<Proposal> {
  const { understanding, facts, stages, signal } = thought;
  const draft = await stages.run('answer', () =>
    deps.answering.answer(
      {
        text: read.text,
        understanding,
        history: read.history,
        language: read.language,
        customer: read.customer,
        ...whereToLook(decision, understanding, read.engine.release.policy),
        ...countCalls(read, 'answer'),
      },
      signal,
      createPartialShower(read, thought, stages),
    ),
  );
  const verdict: Review = await stages.run('review', () =>
    review({ ...facts, draft }, read.engine.release.policy),
  );
  if (verdict.verdict === 'escalate')
    return escalate(deps, read, { understanding, decision, draft, review: verdict });
  return sayReviewed(deps, read, { understanding, decision, draft, review: verdict });
}

async function understand(context: TurnContext, signal?: AbortSignal) {
  const history = context.history.map(({ author, text }) => ({ author, text }));
  const timezone = context.engine.release.company.timezone;
  const understanding = await context.engine.understander.read(
    { text: context.text, history, timezone, ...countCalls(context, 'understanding') },
    signal,
  );
  return { ...understanding, signals: [...new Set([...context.signals, ...understanding.signals])] };
}

function inAnAction(facts: DecideFacts): DecideFacts {
  const intent = { value: 'transaction' as const, confidence: 1 };
  return { ...facts, understanding: { ...facts.understanding, intent } };
}

function languageOf(context: TurnContext, read: string): string {
  return read === 'und' ? context.conversation.language : read;
}
