import type {
  CannedView,
  DisputedTurn,
  LabelView,
  MentionView,
  NoteView,
  Related,
  WrongReason,
} from '#contract';
import type { Conversation, Label, Note } from '#server/conversations/index.ts';
import type { CannedReply, Disputed, OwnMentions } from '#server/inbox/index.ts';

/** For agents only: a note is never part of what a customer is given. */
export function presentNote(note: Note): NoteView {
  return {
    id: note.id,
    kind: note.kind,
    afterSeq: note.afterSeq,
    agentId: note.agentId,
    agentName: note.agentName,
    text: note.text,
    mentions: note.mentions,
    ...(note.otherConversationId ? { conversationId: note.otherConversationId } : {}),
    createdAt: note.createdAt.toISOString(),
  };
}

export function presentMention({ customer, ...mention }: OwnMentions['items'][number]): MentionView {
  return {
    noteId: mention.noteId,
    conversationId: mention.conversationId,
    customerName: customer?.name ?? customer?.email ?? 'Visitor',
    by: mention.by,
    text: mention.text,
    isRead: mention.isRead,
    createdAt: mention.createdAt.toISOString(),
  };
}

export function presentLabel(label: Label): LabelView {
  return {
    id: label.id,
    turnId: label.turnId,
    kind: label.kind,
    given: label.given,
    right: label.right,
    ...(label.reason ? { reason: label.reason as WrongReason } : {}),
    ...(label.comment ? { comment: label.comment } : {}),
    ...(label.article ? { article: label.article } : {}),
    by: label.agentName,
    createdAt: label.createdAt.toISOString(),
  };
}

export function presentDisputed({ customer, at, ...turn }: Disputed): DisputedTurn {
  const { conversationId, turnId, text, disagreements } = turn;
  return {
    conversationId,
    turnId,
    customerName: customer?.name ?? customer?.email ?? 'Visitor',
    text,
    disagreements,
    createdAt: at.toISOString(),
  };
}

export function presentRelated(conversation: Conversation): Related {
  return {
    id: conversation.id,
    control: conversation.control,
    preview: conversation.preview,
    ...(conversation.topic ? { topic: conversation.topic } : {}),
    ...(conversation.rating ? { rating: conversation.rating } : {}),
    ...(conversation.agentName ? { agentName: conversation.agentName } : {}),
    ...(conversation.mergedInto ? { mergedInto: conversation.mergedInto } : {}),
    createdAt: conversation.createdAt.toISOString(),
    updatedAt: conversation.updatedAt.toISOString(),
  };
}

export function presentCanned({ updatedAt, ...reply }: CannedReply): CannedView {
  return { ...reply, updatedAt: updatedAt.toISOString() };
}
