import type { Decision, Draft, Review, Understanding } from '#server/kernel/index.ts';
import { phrase, renderDraft, renderSmallTalk } from '#server/replies/index.ts';
import { escalate } from './escalate.ts';
import type { Proposal, TurnContext, TurnDeps } from './types.ts';

/** Thanks, greetings and what is outside the company's subjects: nothing is looked up, nothing is claimed. */
export function smallTalk(context: TurnContext, understanding: Understanding, decision: Decision): Proposal {
  const { language, conversation } = context;
  const base = { understanding, decision, saves: [] };
  if (decision.about === 'out-of-scope') {
    const message = { author: 'assistant' as const, text: phrase('out-of-scope', language), offersHuman: true };
    return { ...base, outcome: 'unsure', messages: [message] };
  }
  const isGoodbye = understanding.signals.includes('goodbye');
  if (isGoodbye && conversation.saidGoodbye) return { ...base, outcome: 'answered', messages: [] };
  const text = renderSmallTalk({ signals: understanding.signals, language, company: context.engine.release.company.name });
  return {
    ...base,
    outcome: 'answered',
    messages: [{ author: 'assistant', text }],
    ...(isGoodbye ? { control: { type: 'assistant-resolved' as const } } : {}),
  };
}

/** What the review lets out: the answer, the question which one is meant, or that the assistant is not sure. */
export async function answerReview(
  deps: TurnDeps,
  context: TurnContext,
  input: { understanding: Understanding; decision: Decision; draft: Draft; review: Review },
): Promise<Proposal> {
  const { draft, review } = input;
  const reply = renderDraft(draft, review, context.language);
  if (!reply) return escalate(deps, context, { ...input, decision: { ...input.decision, rule: 'guard-stopped-reply' } });
  const back = context.conversation.backPending ? `${phrase('back', context.language)}\n\n` : '';
  const { citations, choices, offersHuman } = reply;
  return {
    ...input,
    outcome: outcomeOf(review),
    messages: [{ author: 'assistant', text: back + reply.text, citations, choices, offersHuman }],
    saves: [],
  };
}

function outcomeOf(review: Review): Proposal['outcome'] {
  if (review.verdict === 'ask-which') return 'asked-which';
  return review.verdict === 'unsure' ? 'unsure' : 'answered';
}
