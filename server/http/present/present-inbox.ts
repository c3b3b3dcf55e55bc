import type { InboxConversation, InboxCounts, InboxItem, InboxList, SlaMarkView, TurnView } from '#contract';
import type { NotedMark, SlaState } from '#server/escalation/index.ts';
import type { InboxDetail, InboxPage, InboxRow, RecordedTurn } from '#server/inbox/index.ts';
import type { HandoffPacket, RelatedText } from '#server/kernel/index.ts';
import { articleUrl, presentCitation, presentMessage } from './present-message.ts';
import { presentLabel, presentNote, presentRelated } from './present-thread.ts';

export function presentItem({ conversation, customer, sla, isUnread, hit }: InboxRow): InboxItem {
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
    ...(conversation.topic ? { topic: conversation.topic } : {}),
    messageCount: conversation.lastSeq,
    ...(conversation.rating ? { rating: conversation.rating } : {}),
    ...(sla ? { sla: presentSla(sla) } : {}),
    ...(conversation.waitingSince ? { waitingSince: conversation.waitingSince.toISOString() } : {}),
    ...(isUnread ? { isUnread } : {}),
    ...(hit ? { hit } : {}),
    updatedAt: conversation.updatedAt.toISOString(),
  };
}

function presentSla({ kind, state, dueAt, pausedMs }: SlaState): NonNullable<InboxItem['sla']> {
  return { kind, state, dueAt: dueAt.toISOString(), ...(pausedMs > 0 ? { pausedMs } : {}) };
}

function presentMark({ dueAt, at, ...mark }: NotedMark): SlaMarkView {
  return { ...mark, dueAt: dueAt.toISOString(), at: at.toISOString() };
}

/** A page of the inbox; `next` is what to ask with for the following one. */
export function presentList({ rows, next }: InboxPage, counts: InboxCounts): InboxList {
  const items = rows.map(presentItem);
  return { items, counts, ...(next ? { next: `${next.at.toISOString()},${next.id}` } : {}) };
}

export function presentDetail(detail: InboxDetail): InboxConversation {
  const { conversation, customer, packet } = detail;
  return {
    item: presentItem(detail),
    customer: {
      id: customer.id,
      ...(customer.name ? { name: customer.name } : {}),
      ...((customer.email ?? customer.contactEmail)
        ? { email: customer.email ?? customer.contactEmail }
        : {}),
      ...(customer.language ? { language: customer.language } : {}),
      segment: customer.segment,
      verified: customer.verified,
      earlierConversations: customer.earlierConversations,
    },
    messages: detail.messages.map(presentMessage),
    turns: detail.turns.map(presentTurn),
    ...(packet ? { packet: presentPacket(packet) } : {}),
    ...(detail.slaMarks.length > 0 ? { slaMarks: detail.slaMarks.map(presentMark) } : {}),
    notes: detail.notes.map(presentNote),
    labels: detail.labels.map(presentLabel),
    related: detail.related.map(presentRelated),
    ...(conversation.mergedInto ? { mergedInto: conversation.mergedInto } : {}),
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
    modelCalls: (turn.modelCalls ?? []).map(({ durationMs: _, ...call }) => call),
    createdAt: turn.createdAt.toISOString(),
  };
}

function presentPacket(packet: HandoffPacket): NonNullable<InboxConversation['packet']> {
  const { summary, summaryBy, emotions, known, profile, rule, reasons, actions, suggestedNextStep } = packet;
  const tried = packet.tried.map(({ what, why, sources }) => ({
    what,
    why,
    sources: sources.map(presentCitation),
  }));
  return {
    summary,
    ...(summaryBy ? { summaryBy } : {}),
    ...(emotions ? { emotions } : {}),
    ...(known ? { known } : {}),
    ...(profile ? { profile } : {}),
    rule,
    reasons,
    tried,
    ...(packet.related ? { related: packet.related.map(presentRelatedText) } : {}),
    actions,
    suggestedNextStep,
  };
}

function presentRelatedText({ kind, articleId, title, text, isInternal }: RelatedText) {
  const url = kind === 'article' && !isInternal ? articleUrl(articleId) : undefined;
  return { kind, articleId, title, text, isInternal, ...(url ? { url } : {}) };
}
