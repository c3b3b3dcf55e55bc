import type { AgentId, ConversationId, LabelId, NoteId, TurnId } from '#server/kernel/index.ts';

/** `note` was written by an agent; the others were left by what an agent did. */
export type NoteKind = 'note' | 'passed-on' | 'handed-back' | 'resolved' | 'reopened' | 'merged';

/** A private remark in a conversation. It is no message: nothing that a customer can ask for reads it. */
export interface Note {
  id: NoteId;
  conversationId: ConversationId;
  kind: NoteKind;
  /** Stands after this message. */
  afterSeq: number;
  agentId: AgentId;
  agentName: string;
  text: string;
  mentions: { agentId: AgentId; name: string }[];
  /** The other conversation, when two were put together. */
  otherConversationId?: ConversationId;
  createdAt: Date;
}

export type LabelKind = 'answer' | 'intent' | 'topic' | 'priority' | 'emotion' | 'language';

/** What a person said about a turn: of a label how it should have been, of an answer whether it was `good` or `wrong`. */
export interface Label {
  id: LabelId;
  conversationId: ConversationId;
  turnId: TurnId;
  kind: LabelKind;
  /** What the machine said: a label, of an answer its outcome. Null: nothing. */
  given: string | null;
  right: string;
  reason?: string;
  comment?: string;
  article?: { id: string; title: string };
  agentId: AgentId;
  agentName: string;
  createdAt: Date;
}

/** A label with what the customer wrote, as one learns from it. */
export interface LabelledText extends Label {
  /** Personal data is not masked here. */
  text: string;
  language: string;
}
