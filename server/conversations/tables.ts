import type { ColumnType, Generated } from 'kysely';
import type {
  AnswerField,
  Attachment,
  Author,
  ChannelName,
  Choice,
  Citation,
  Emotion,
  Priority,
  Signal,
} from '#server/kernel/index.ts';
import type { LabelKind, NoteKind } from './teamwork.ts';
import type { Control } from './transitions.ts';

type Json<T> = ColumnType<T, string, string>;

export interface ConversationTable {
  id: string;
  channel: ChannelName;
  customer_id: string;
  secret_hash: string | null;
  language: string;
  control: Control;
  control_counter: number;
  agent_id: string | null;
  agent_name: string | null;
  closed_by: 'assistant' | 'agent' | null;
  queue: string | null;
  priority: Priority;
  emotion: Emotion;
  rule: string | null;
  topic: string | null;
  last_seq: number;
  /** Highest seq of a customer message. */
  customer_seq: number;
  /** Customer messages up to this seq were dealt with by a turn. */
  answered_seq: number;
  failed_attempts: number;
  /** Since when attempts fail without progress in between. */
  stuck_since: Date | null;
  /** The control counter in which the customer was told that they wait in a queue. */
  acknowledged_counter: number | null;
  /** The assistant has to say that it is back. */
  back_pending: Generated<boolean>;
  said_goodbye: Generated<boolean>;
  preview: string;
  /** Since when the customer waits for a person's words; null when it is not a person's turn. */
  waiting_since: Date | null;
  rating: number | null;
  created_at: Date;
  updated_at: Date;
  /** The conversation that goes on in its place. */
  merged_into: Generated<string | null>;
}

export interface MessageTable {
  id: string;
  conversation_id: string;
  seq: number;
  author: Author;
  agent_id: string | null;
  agent_name: string | null;
  channel: ChannelName;
  external_id: string | null;
  text: string;
  /** Signals that came with the message itself, such as a click on "Talk to a person". */
  signals: Json<Signal[]>;
  turn_id: string | null;
  citations: Json<Citation[]>;
  choices: Json<Choice[]>;
  offers_human: boolean;
  attachments: ColumnType<Attachment[], string | undefined, string>;
  /** What the customer is asked for with this message. */
  answer_field: ColumnType<AnswerField | null, string | null | undefined, string | null>;
  /** What the customer said about this answer. */
  helpful: Generated<boolean | null>;
  created_at: Date;
}

export interface TurnLeaseTable {
  conversation_id: string;
  /** Node that runs the turn; null when nobody does. */
  holder: string | null;
  /** Fencing: grows with every taking. */
  counter: number;
  /** How often the turn was taken up again after its holder vanished. */
  recoveries: number;
  expires_at: Date;
}

export interface EventTable {
  id: Generated<number>;
  conversation_id: string;
  turn_id: string | null;
  type: string;
  data: Json<unknown>;
  created_at: Date;
}

export interface NoteTable {
  id: string;
  conversation_id: string;
  kind: NoteKind;
  after_seq: number;
  agent_id: string;
  agent_name: string;
  text: string;
  other_conversation_id: string | null;
  created_at: Date;
}

export interface MentionTable {
  note_id: string;
  agent_id: string;
  agent_name: string;
  read_at: Date | null;
}

export interface LabelTable {
  id: string;
  conversation_id: string;
  turn_id: string;
  /** First and last message of the customer that the turn read. */
  from_seq: number;
  to_seq: number;
  kind: LabelKind;
  given_value: string | null;
  right_value: string;
  reason: string | null;
  comment: string | null;
  article_id: string | null;
  article_title: string | null;
  agent_id: string;
  agent_name: string;
  created_at: Date;
  withdrawn_at: Date | null;
}

export interface AttachmentTable {
  id: string;
  conversation_id: string;
  /** Null until it is sent with a message. */
  message_id: string | null;
  author: 'customer' | 'agent';
  name: string;
  type: string;
  size: number;
  created_at: Date;
}

/** Further secrets of a conversation: one for each device on which a known customer went on with it. */
export interface DeviceSecretTable {
  conversation_id: string;
  secret_hash: string;
  created_at: Date;
}

declare module '#server/platform/db/tables.ts' {
  interface Tables {
    conversation: ConversationTable;
    message: MessageTable;
    turn_lease: TurnLeaseTable;
    event: EventTable;
    note: NoteTable;
    mention: MentionTable;
    label: LabelTable;
    attachment: AttachmentTable;
    device_secret: DeviceSecretTable;
  }
}
