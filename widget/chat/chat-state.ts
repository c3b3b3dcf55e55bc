import type { Control, ConversationView, FileView, MessageView } from '../../contract/index.ts';

/** A message of the customer that the server has not recorded yet. */
export interface PendingMessage {
  /** The client's own id: sending it again changes nothing. */
  id: string;
  text: string;
  files?: FileView[];
  /** Why the server will not take it; '' when it did not say. */
  failed?: string;
}

/** A file that the customer chose and has not sent. */
export interface DraftFile {
  key: string;
  name: string;
  size: number;
  /** 0 to 1 while it is on its way. */
  progress: number;
  /** There once it is uploaded. */
  file?: FileView;
  failed?: string;
}

export interface ChatState {
  phase: 'new' | 'restoring' | 'ready';
  control: Control;
  agentName?: string;
  rating?: number;
  waiting?: ConversationView['waiting'];
  summary?: string;
  email?: string;
  messages: MessageView[];
  pending: PendingMessage[];
  drafts: DraftFile[];
  /** What the running turn says before its reply is recorded. */
  turn?: { id: string; progress: string; sentences: string[] };
  /** Turns that are over: what still arrives of them is late and changes nothing. */
  endedTurns: string[];
  /** The customer's last message has not been dealt with. */
  unanswered: boolean;
  /** The agent who writes at this moment. */
  typing?: string;
  /** A person was asked for and the server has not said yes. */
  asking: boolean;
  /** Language in which the last message was read. */
  language?: string;
  problem?: string;
  offline: boolean;
  unread: number;
}

export const NEW_CHAT: ChatState = {
  phase: 'new',
  control: 'assistant',
  messages: [],
  pending: [],
  drafts: [],
  endedTurns: [],
  unanswered: false,
  asking: false,
  offline: false,
  unread: 0,
};

/** The sequence number to resume from: nothing is missing up to it, whatever came early after it. */
export function resumeFrom(messages: MessageView[]): number {
  let seq = 0;
  for (const message of messages) if (message.seq === seq + 1) seq += 1;
  return seq;
}
