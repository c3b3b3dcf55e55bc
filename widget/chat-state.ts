import type { Control, MessageView } from '../contract/index.ts';

/** A message of the customer that the server has not recorded yet. */
export interface PendingMessage {
  id: string;
  text: string;
  failed?: string;
}

export interface ChatState {
  phase: 'new' | 'restoring' | 'ready';
  control: Control;
  agentName?: string;
  rating?: number;
  messages: MessageView[];
  pending: PendingMessage[];
  /** What the running turn says before its reply is recorded. */
  turn?: { id: string; progress: string; sentences: string[] };
  /** Turns that are over: what still arrives of them is late and changes nothing. */
  endedTurns: string[];
  problem?: string;
  offline: boolean;
  unread: number;
}

export const NEW_CHAT: ChatState = {
  phase: 'new',
  control: 'assistant',
  messages: [],
  pending: [],
  endedTurns: [],
  offline: false,
  unread: 0,
};

/** The sequence number to resume from. */
export function lastSeq(state: ChatState): number {
  return state.messages.at(-1)?.seq ?? 0;
}
