import type { Decision, Draft, Review, Understanding } from '#server/kernel/index.ts';
import { guard, renderDraft, renderNotice, renderSmallTalk } from '#server/replies/index.ts';
import { chooseTone } from './choose-tone.ts';
import { escalate } from './escalate.ts';
import { toKnown } from './to-known.ts';
import { toMessage } from './to-message.ts';
import type { Proposal, TurnContext, TurnDeps } from './types.ts';

/** Thanks, greetings and what is outside the company's subjects: nothing is looked up, nothing is claimed. */
export function smallTalk(context: TurnContext, understanding: Understanding, decision: Decision): Proposal {
  const { language, conversation } = context;
  const company = context.engine.release.company.name;
  const base = { understanding, decision, saves: [] };
  if (decision.about === 'out-of-scope') {
    return {
      ...base,
      outcome: 'unsure',
      messages: [toMessage(context, renderNotice('out-of-scope', { language, company }))],
    };
  }
  const isGoodbye = understanding.signals.includes('goodbye');
  const reply = renderSmallTalk({ signals: understanding.signals, language, company });
  return {
    ...base,
    outcome: 'answered',
    messages: isGoodbye && conversation.saidGoodbye ? [] : [toMessage(context, reply)],
    ...(isGoodbye ? { control: { type: 'assistant-resolved' as const } } : {}),
  };
}

/** What the review lets out: the answer, the question which one is meant, or that the assistant is not sure. */
export async function sayReviewed(
  deps: TurnDeps,
  context: TurnContext,
  input: { understanding: Understanding; decision: Decision; draft: Draft; review: Review },
): Promise<Proposal> {
  const { draft, review, decision } = input;
  const tone = chooseTone(context, input.understanding);
  const reply = renderDraft(draft, review, context.language, tone);
  const failed = guard(reply, { known: toKnown(context, draft) }).filter((check) => !check.passed);
  if (failed.length > 0) {
    const reasons = failed.map(({ name, detail }) => `${name}${detail ? ` (${detail})` : ''}`);
    return escalate(deps, context, { ...input, review: { ...review, rule: 'guard-stopped-reply', reasons } });
  }
  const said = outcomeOf(draft, review);
  return { ...input, decision, outcome: said, messages: [toMessage(context, reply)], saves: [] };
}

function outcomeOf(draft: Draft, review: Review): Proposal['outcome'] {
  if (review.verdict === 'ask-which') return draft.choices.length > 0 ? 'asked-which' : 'unsure';
  return review.verdict === 'unsure' || draft.kind !== 'answer' ? 'unsure' : 'answered';
}
