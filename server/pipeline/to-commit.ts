import type { NewEvent, TurnCommit, TurnLease } from '#server/conversations/index.ts';
import type { Draft, Outcome } from '#server/kernel/index.ts';
import { sureTopic } from '#server/routing/index.ts';
import { noteMood } from './note-mood.ts';
import type { Proposal, TurnContext, TurnResult } from './types.ts';

const PROGRESS: ReadonlySet<Outcome> = new Set<Outcome>([
  'answered',
  'acted',
  'needs-slot',
  'needs-confirmation',
]);
const FAILED: ReadonlySet<Outcome> = new Set<Outcome>(['unsure', 'asked-which', 'failed-safe']);
/** More of the passages that were looked at explain nothing; with their texts they were 94 % of a turn's rows. */
const RECORDED_PASSAGES = 10;

/** The turn as the conversations' owner writes it down. */
export function toCommit(
  context: TurnContext,
  lease: TurnLease,
  proposal: Proposal,
  stages: TurnResult['stages'],
  at: Date,
): TurnCommit {
  const { conversation, turnId } = context;
  return {
    lease,
    began: conversation,
    messages: proposal.messages.map((message) => ({ ...message, turnId })),
    events: toEvents(context, proposal, stages),
    ...(proposal.control ? { control: proposal.control } : {}),
    changes: { ...readings(context, proposal), ...attempts(context, proposal, at) },
    saves: [...proposal.saves, ...noteMood(context, proposal, at)],
  };
}

function readings(context: TurnContext, proposal: Proposal) {
  const { understanding, decision, review, queue, outcome, messages, control } = proposal;
  const { conversation } = context;
  const priority = review?.priority ?? decision.priority ?? understanding.priority.value;
  return {
    language: understanding.language === 'und' ? conversation.language : understanding.language,
    emotion: understanding.emotion.value,
    topic: sureTopic(understanding) ?? conversation.topic,
    // A waiting case keeps the rule and the priority that it was escalated with.
    ...(conversation.control === 'assistant' ? { priority } : {}),
    ...(conversation.control === 'assistant' || queue ? { rule: review?.rule ?? decision.rule } : {}),
    ...(queue ? { queue } : {}),
    ...(outcome === 'acknowledged' ? { acknowledged_counter: conversation.counter } : {}),
    // Only who spoke has said that it is back.
    ...(messages.length > 0 ? { back_pending: false } : {}),
    said_goodbye: control?.type === 'assistant-resolved',
  };
}

/** A failed attempt starts the clock that ends with a human; progress stops it. */
function attempts(context: TurnContext, { outcome, understanding, decision }: Proposal, at: Date) {
  // A "hello?" between two attempts is neither.
  if (decision.about === 'small-talk') return {};
  const { failedAttempts, stuckSince } = context.conversation;
  const failed =
    FAILED.has(outcome) || (understanding.signals.includes('not_helped') && outcome === 'answered');
  if (failed) return { failed_attempts: failedAttempts + 1, stuck_since: stuckSince ?? at };
  if (PROGRESS.has(outcome)) return { failed_attempts: 0, stuck_since: null };
  return {};
}

function toEvents(context: TurnContext, proposal: Proposal, stages: TurnResult['stages']): NewEvent[] {
  const { turnId, conversation, engine, unread, modelCalls } = context;
  const { outcome, understanding, decision, review, draft, control } = proposal;
  const completed: NewEvent = {
    type: 'turn.completed',
    turnId,
    data: {
      messageSeq: unread.at(-1)?.seq ?? conversation.customerSeq,
      outcome,
      understanding,
      decision,
      review,
      draft: draft && toRecorded(draft),
      stages,
      release: engine.release.number,
      modelCalls,
      costMicros: modelCalls.reduce((sum, call) => sum + call.costMicros, 0),
    },
  };
  if (!control) return [completed];
  const to = control.type === 'assistant-escalated' ? 'queue' : 'closed';
  return [
    completed,
    { type: 'control.changed', turnId, data: { from: conversation.control, to, why: control.type } },
  ];
}

/** The best passages by name and version: their texts stay readable in that version of the article. */
function toRecorded(draft: Draft) {
  const retrieved = draft.retrieved.slice(0, RECORDED_PASSAGES).map(({ text: _, ...passage }) => passage);
  return { ...draft, retrieved };
}
