import type { PendingAction } from '#server/actions/index.ts';
import type { Decision, Understanding } from '#server/kernel/index.ts';
import { escalate } from './escalate.ts';
import type { Proposal, TurnContext, TurnDeps } from './types.ts';

interface ActInput {
  understanding: Understanding;
  decision: Decision;
  pending: PendingAction | undefined;
}

/**
 * Takes the message further with the action that waits, or that the policy chose. Undefined when the turn
 * goes on without it: the customer changed the subject.
 */
export async function act(
  deps: TurnDeps,
  context: TurnContext,
  input: ActInput,
  signal?: AbortSignal,
): Promise<Proposal | undefined> {
  const { engine, conversation } = context;
  const name = input.pending?.action ?? input.decision.action;
  const action = engine.release.actions.find((candidate) => candidate.name === name);
  if (!action) return undefined;
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
  const decision: Decision = { ...input.decision, route: 'action', action: action.name };
  const base = { understanding: input.understanding, decision, saves: [step.save] };
  const say = (text: string, choices = emptyChoices) => [{ author: 'assistant' as const, text, choices }];
  switch (step.kind) {
    case 'needs-slot':
    case 'needs-confirmation':
      return { ...base, outcome: step.kind, messages: say(step.text, step.choices) };
    case 'done':
    case 'cancelled':
      return { ...base, outcome: 'acted', messages: say(step.text) };
    case 'not-possible':
      // Who they are cannot be settled here, and neither can a record that does not exist: say so, and offer a person.
      if (!step.text) return undefined;
      return {
        ...base,
        outcome: 'unsure',
        messages: [{ author: 'assistant', text: step.text, offersHuman: true }],
      };
    case 'failed':
      return escalate(deps, context, {
        understanding: input.understanding,
        decision: { ...decision, route: 'escalate', rule: 'action-failed', reasons: [step.reason] },
        saves: [step.save],
      });
    case 'left':
      return undefined;
  }
}

const emptyChoices: { label: string; value: string }[] = [];
