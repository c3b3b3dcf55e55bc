import type {
  AgentId,
  AnswerField,
  Attachment,
  ChannelName,
  Choice,
  Citation,
  ConversationId,
  CustomerId,
  Emotion,
  FileId,
  Language,
  MessageId,
  Priority,
  Signal,
  TurnId,
} from '#server/kernel/index.ts';
import type { ControlState } from './transitions.ts';

export interface Conversation extends ControlState {
  id: ConversationId;
  channel: ChannelName;
  customerId: CustomerId;
  language: Language;
  agentName: string | null;
  queue: string | null;
  priority: Priority;
  emotion: Emotion;
  rule: string | null;
  topic: string | null;
  lastSeq: number;
  customerSeq: number;
  answeredSeq: number;
  failedAttempts: number;
  stuckSince: Date | null;
  acknowledgedCounter: number | null;
  backPending: boolean;
  saidGoodbye: boolean;
  preview: string;
  /** Since when the customer waits for a person's words; null when it is not a person's turn. */
  waitingSince: Date | null;
  rating: number | null;
  /** The conversation that goes on in its place. */
  mergedInto: ConversationId | null;
  createdAt: Date;
  updatedAt: Date;
}

/** Leave to run a turn: holds as long as nobody took a higher counter. */
export interface TurnLease {
  conversationId: ConversationId;
  holder: string;
  counter: number;
  recoveries: number;
}

/** A message to be written by the assistant, an agent or the system. */
export interface NewMessage {
  author: 'assistant' | 'agent' | 'system';
  text: string;
  agentId?: AgentId;
  agentName?: string;
  turnId?: TurnId;
  citations?: Citation[];
  choices?: Choice[];
  offersHuman?: boolean;
  field?: AnswerField;
  attachments?: Attachment[];
}

/** A customer message to be recorded; `externalId` makes a second delivery harmless. */
export interface NewCustomerMessage {
  conversationId: ConversationId;
  channel: ChannelName;
  externalId: string;
  text: string;
  signals?: Signal[];
  /** Uploaded by the customer and not sent yet. */
  fileIds?: FileId[];
}

export interface NewEvent {
  type:
    | 'message.received'
    | 'turn.completed'
    | 'turn.failed'
    | 'model.called'
    | 'control.changed'
    | 'reply.sent'
    | 'rating.given'
    | 'answer.rated'
    | 'escalation.opened'
    | 'sla.warning'
    | 'sla.breached';
  turnId?: TurnId;
  data: unknown;
}

export interface RecordedEvent {
  id: number;
  type: string;
  turnId: TurnId | null;
  data: unknown;
  createdAt: Date;
}

export interface CustomerMessageRef {
  id: MessageId;
  seq: number;
}
