import type { InboxConversation, InboxItem, InboxList, TurnView } from '#contract';
import type { InboxDetail, InboxRow, RecordedTurn } from '#server/inbox/index.ts';
import type { HandoffPacket } from '#server/kernel/index.ts';
import { presentCitation, presentMessage } from './present-message.ts';

export function presentItem({ conversation, customer }: InboxRow): InboxItem {
  return {
    id: conversation.id,
    control: conversation.control,
    ...(conversation.queue ? { queue: conversation.queue } : {}),
    priority: conversation.priority,
    emotion: conversation.emotion,
    customerName: customer.name ?? customer.email ?? 'Visitor',
    ...(conversation.agentId ? { agentId: conversation.agentId } : {}),
    ...(conversation.agentName ? { agentName: conversation.agentName } : {}),
    language: conversation.language,
    channel: conversation.channel,
    preview: conversation.preview,
    ...(conversation.rule ? { rule: conversation.rule } : {}),
    messageCount: conversation.lastSeq,
    ...(conversation.rating ? { rating: conversation.rating } : {}),
    updatedAt: conversation.updatedAt.toISOString(),
  };
}

/** A page of the inbox; `next` is what to ask with for the following one. */
export function presentList(rows: InboxRow[], counts: InboxList['counts'], limit: number): InboxList {
  const last = rows.length === limit ? rows.at(-1)?.conversation : undefined;
  const next = last && `${last.updatedAt.toISOString()},${last.id}`;
  return { items: rows.map(presentItem), counts, ...(next ? { next } : {}) };
}

export function presentDetail(detail: InboxDetail): InboxConversation {
  const { conversation, customer, packet } = detail;
  return {
    item: presentItem(detail),
    customer: {
      id: customer.id,
      ...(customer.name ? { name: customer.name } : {}),
      ...(customer.email ? { email: customer.email } : {}),
      ...(customer.language ? { language: customer.language } : {}),
      segment: customer.segment,
      verified: customer.verified,
      earlierConversations: customer.earlierConversations,
    },
    messages: detail.messages.map(presentMessage),
    turns: detail.turns.map(presentTurn),
    ...(packet ? { packet: presentPacket(packet) } : {}),
    controlCounter: conversation.counter,
  };
}

function presentTurn(turn: RecordedTurn): TurnView {
  const { understanding, decision, review, draft } = turn;
  return {
    id: turn.id,
    messageSeq: turn.messageSeq,
    outcome: turn.outcome,
    route: decision.route,
    rule: decision.rule,
    reasons: decision.reasons,
    ...(review ? { reviewRule: review.rule } : {}),
    reviewReasons: review?.reasons ?? [],
    understanding: {
      language: understanding.language,
      intent: understanding.intent,
      topic: understanding.topic,
      priority: understanding.priority,
      emotion: understanding.emotion,
      signals: understanding.signals,
      entities: understanding.entities,
    },
    ...(draft ? { confidence: draft.confidence } : {}),
    checks: draft?.checks ?? [],
    retrieved: (draft?.retrieved ?? []).slice(0, 8).map(({ title, path, score }) => ({ title, path, score })),
    stages: turn.stages,
    release: turn.release,
    createdAt: turn.createdAt.toISOString(),
  };
}

function presentPacket(packet: HandoffPacket): NonNullable<InboxConversation['packet']> {
  const { summary, rule, reasons, actions, suggestedNextStep } = packet;
  const tried = packet.tried.map(({ what, why, sources }) => ({
    what,
    why,
    sources: sources.map(presentCitation),
  }));
  return { summary, rule, reasons, tried, actions, suggestedNextStep };
}
