export { type CommitResult, commitTurn, type TurnCommit } from './commit-turn.ts';
export { insertHistory } from './insert-history.ts';
export { conversationsMigrations } from './migrations.ts';
export { type ControlMove, moveControl, sendAgentReply } from './move-control.ts';
export { rateConversation } from './rate-conversation.ts';
export { preview, type Recorded, recordMessage } from './record-message.ts';
export {
  countByControl,
  countEarlierConversations,
  findConversation,
  findSecretHash,
  findWithEarlier,
  insertConversation,
  listConversations,
} from './store/conversation.ts';
export { appendEvents, listEvents } from './store/event.ts';
export { expireAllLeases, LEASE_MS, listAbandoned, recoverLease, renewLease } from './store/lease.ts';
export { listMessages, pageMessages, type StoredMessage } from './store/message.ts';
export { assistantMaySay, type Control, type ControlEvent, type ControlState } from './transitions.ts';
export type { Conversation, NewEvent, NewMessage, RecordedEvent, TurnLease } from './types.ts';
export { type ConversationWindow, createDatabaseWindow } from './window.ts';
