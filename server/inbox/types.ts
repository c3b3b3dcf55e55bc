import type { Conversation, Label, Note, StoredMessage } from '#server/conversations/index.ts';
import type { NotedMark, SlaState } from '#server/escalation/index.ts';
import type {
  AgentId,
  ConversationId,
  CustomerProfile,
  Decision,
  Draft,
  FileId,
  HandoffPacket,
  Message,
  ModelCall,
  Outcome,
  RetrievedPassage,
  Review,
  TurnId,
  Understanding,
} from '#server/kernel/index.ts';
import type { InboxPage, InboxQuery, SearchHit } from './list/types.ts';

/** An agent, as far as the inbox needs to know. */
export interface InboxAgent {
  id: AgentId;
  name: string;
}

/** What the agent saw and may do besides. */
export interface MoveOptions {
  /** The control counter that the agent saw: when the conversation changed hands since, the move is a conflict. */
  seen?: number | undefined;
  note?: string | undefined;
  /** The agent supervises: what a colleague has may be moved as well. */
  supervises?: boolean;
  /** Of a reply: the newest message that the agent saw; when a colleague replied since, it is a conflict. */
  afterSeq?: number | undefined;
  /** Of a reply: what the agent uploaded for it. */
  fileIds?: FileId[] | undefined;
  /** Of a resolution: how it ended, in one word. */
  outcome?: string | undefined;
}

/** A row of the inbox. */
export interface InboxRow {
  conversation: Conversation;
  customer: CustomerProfile;
  sla?: SlaState;
  /** Its customer wrote what this agent has not opened. */
  isUnread?: true;
  /** What a search found in it. */
  hit?: SearchHit;
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
  /** What a model was asked for it; absent in records from before it was counted. */
  modelCalls?: ModelCall[];
  createdAt: Date;
}

export interface InboxDetail extends InboxRow {
  messages: StoredMessage[];
  turns: RecordedTurn[];
  packet?: HandoffPacket;
  slaMarks: NotedMark[];
  /** What agents said among themselves, oldest first. */
  notes: Note[];
  /** What people said about the turns. */
  labels: Label[];
  /** The customer's other conversations, the last changed first. */
  related: Conversation[];
}

/** What agents do with conversations. Every move throws `not_found` or `conflict` with its reason. */
export interface Inbox {
  list(query: InboxQuery): Promise<InboxPage>;
  /** How many conversations each holder has and how many this agent; at most `COUNT_LIMIT`. */
  count(agentId?: AgentId): Promise<Record<Conversation['control'] | 'mine', number>>;
  /** How many wait in each queue. */
  countByQueue(): Promise<Map<string, number>>;
  /** The agent has read the conversation up to this message. */
  markRead(id: ConversationId, agent: InboxAgent, seq: number): Promise<void>;
  read(id: ConversationId): Promise<InboxDetail>;
  take(id: ConversationId, agent: InboxAgent, options?: MoveOptions): Promise<void>;
  reply(id: ConversationId, agent: InboxAgent, text: string, options?: MoveOptions): Promise<Message>;
  handBack(id: ConversationId, agent: InboxAgent, note?: string, options?: MoveOptions): Promise<void>;
  resolve(id: ConversationId, agent: InboxAgent, options?: MoveOptions): Promise<void>;
}
