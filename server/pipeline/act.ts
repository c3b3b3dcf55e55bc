import { type ActionStep, clearPending, type PendingAction } from '#server/actions/index.ts';
import type { Action, AnswerField, Decision, Reply, Understanding } from '#server/kernel/index.ts';
import { guard } from '#server/replies/index.ts';
import { escalate } from './escalate.ts';
import { toMessage } from './to-message.ts';
import type { Proposal, TurnContext, TurnDeps } from './types.ts';

type Save = Proposal['saves'][number];

interface ActInput {
  understanding: Understanding;
  decision: Decision;
  pending: PendingAction | undefined;
}

/**
 * `left`: the turn goes on without the action, and `save` has to be committed with whatever comes of it. `instead` is
 * what to say when no article answers either.
 */
export type Acted = { left: false; proposal: Proposal } | { left: true; save: Save; instead?: Proposal };

/** Takes the message further with the action that waits, or that the policy chose. */
export async function act(
  deps: TurnDeps,
  context: TurnContext,
  input: ActInput,
  signal?: AbortSignal,
): Promise<Acted> {
  const { engine, conversation } = context;
  const name = input.pending?.action ?? input.decision.action;
  const action = engine.release.actions.find((candidate) => candidate.name === name);
  if (!action) return { left: true, save: async (trx) => clearPending(trx, conversation.id) };
  const step = await engine.actions.advance(
    {
      conversationId: conversation.id,
      turnId: context.turnId,
      instanceKey: context.unread[0]!.id,
      action,
      ...(input.pending ? { pending: input.pending } : {}),
      text: context.text,
      understanding: input.understanding,
      customer: context.customer,
      language: context.language,
      history: context.history,
    },
    signal,
  );
  if (step.kind === 'left') return { left: true, save: step.save };
  const decision: Decision = { ...input.decision, route: 'action', action: action.name };
  const read = { understanding: input.understanding, decision };
  const proposal = await toProposal(deps, context, read, action, step);
  // Who did not sign in and names nothing of their own may only want to know how it is done.
  const asksInGeneral = step.kind === 'not-possible' && step.reason === 'identity-missing' && !input.pending;
  if (!asksInGeneral || input.understanding.entities.length > 0) return { left: false, proposal };
  return { left: true, save: step.save, instead: proposal };
}

async function toProposal(
  deps: TurnDeps,
  context: TurnContext,
  read: Pick<ActInput, 'understanding' | 'decision'>,
  action: Action,
  step: Exclude<ActionStep, { kind: 'left' }>,
): Promise<Proposal> {
  const { language } = context;
  const failed = (reason: string) => {
    const decision: Decision = {
      ...read.decision,
      route: 'escalate',
      rule: 'action-failed',
      reasons: [reason],
    };
    return escalate(deps, context, { ...read, decision, saves: [step.save] });
  };
  if (step.kind === 'failed') return failed(step.reason);
  const choices = 'choices' in step ? step.choices : [];
  const offersHuman = step.kind === 'not-possible';
  const field = step.kind === 'needs-slot' && choices.length === 0 ? fieldOf(action, step.slot) : undefined;
  const reply: Reply = {
    text: step.text ?? '',
    language,
    citations: [],
    choices,
    offersHuman,
    ...(field ? { field } : {}),
  };
  const stopped = guard(reply, { afterAction: step.kind === 'done' }).find((check) => !check.passed);
  if (stopped) return failed(`the reply was stopped: ${stopped.name}`);
  return { ...read, outcome: OUTCOME[step.kind], messages: [toMessage(context, reply)], saves: [step.save] };
}

/** What the value of a slot has to be. One that takes any words needs no field besides the one for messages. */
function fieldOf(action: Action, name: string): AnswerField | undefined {
  const slot = action.slots.find((candidate) => candidate.name === name);
  if (!slot || (!slot.entity && !slot.pattern)) return undefined;
  return { kind: slot.entity ?? 'text', ...(slot.pattern ? { pattern: slot.pattern } : {}) };
}

const OUTCOME = {
  'needs-slot': 'needs-slot',
  'needs-confirmation': 'needs-confirmation',
  done: 'acted',
  cancelled: 'acted',
  'not-possible': 'unsure',
} as const;
