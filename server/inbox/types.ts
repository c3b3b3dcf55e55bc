import type { Conversation, StoredMessage } from '#server/conversations/index.ts';
import type {
  AgentId,
  ConversationId,
  CustomerProfile,
  Decision,
  Draft,
  HandoffPacket,
  Message,
  Outcome,
  RetrievedPassage,
  Review,
  TurnId,
  Understanding,
} from '#server/kernel/index.ts';

/** An agent, as far as the inbox needs to know. */
export interface InboxAgent {
  id: AgentId;
  name: string;
}

/** A row of the inbox. */
export interface InboxRow {
  conversation: Conversation;
  customer: CustomerProfile;
}

/** A draft as it was recorded: of the passages that were looked at, which ones, without their text. */
export type RecordedDraft = Omit<Draft, 'retrieved'> & { retrieved: Omit<RetrievedPassage, 'text'>[] };

/** A turn as it was recorded, for "why did it say that?". */
export interface RecordedTurn {
  id: TurnId;
  messageSeq: number;
  outcome: Outcome;
  understanding: Understanding;
  decision: Decision;
  review?: Review;
  draft?: RecordedDraft;
  stages: { name: string; ms: number }[];
  release: number;
  createdAt: Date;
}

export interface InboxDetail extends InboxRow {
  messages: StoredMessage[];
  turns: RecordedTurn[];
  packet?: HandoffPacket;
}

/** What agents do with conversations. Every move throws `not_found` or `conflict` with its reason. */
export interface Inbox {
  list(filter: {
    control?: Conversation['control'];
    before?: { updatedAt: Date; id: string };
    limit: number;
  }): Promise<{ rows: InboxRow[]; counts: Record<Conversation['control'], number> }>;
  read(id: ConversationId): Promise<InboxDetail>;
  take(id: ConversationId, agent: InboxAgent): Promise<void>;
  reply(id: ConversationId, agent: InboxAgent, text: string): Promise<Message>;
  handBack(id: ConversationId, agent: InboxAgent, note?: string): Promise<void>;
  resolve(id: ConversationId, agent: InboxAgent): Promise<void>;
}
