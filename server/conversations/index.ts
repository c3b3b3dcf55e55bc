export { addAttachment } from './add-attachment.ts';
export { type ConversationChange, changeConversation } from './change-conversation.ts';
export { clearOrphanFiles } from './clear-orphan-files.ts';
export { type CommitResult, commitTurn, type TurnCommit } from './commit-turn.ts';
export { giveLabel, type NewLabel } from './give-label.ts';
export { insertHistory } from './insert-history.ts';
export { type Merge, mergeConversations } from './merge-conversations.ts';
export { conversationsMigrations } from './migrations.ts';
export { type AgentReply, type ControlMove, moveControl, sendAgentReply } from './move-control.ts';
export { rateAnswer } from './rate-answer.ts';
export { rateConversation } from './rate-conversation.ts';
export { preview, type Recorded, recordMessage } from './record-message.ts';
export { type AcceptedAnswer, type AcceptedQuery, listAccepted } from './store/accepted.ts';
export { countAhead } from './store/ahead.ts';
export { attachFiles, findAttachment } from './store/attachment.ts';
export {
  countEarlierConversations,
  findConversation,
  findWithEarlier,
  insertConversation,
  type WithEarlier,
} from './store/conversation.ts';
export { type DisputedTurn, listDisputedTurns } from './store/disagreement.ts';
export { listConversationsById, listEarlierConversations } from './store/earlier.ts';
export { appendEvents, listEvents } from './store/event.ts';
export {
  countHeld,
  countWaiting,
  findLastAgent,
  type HeldConversation,
  listHeldBy,
  listHeldWaiting,
  type WaitingCount,
} from './store/held.ts';
export {
  type LabelFilter,
  listConversationLabels,
  listLabels,
  readLabelState,
  withdrawLabel,
} from './store/label.ts';
export { expireAllLeases, LEASE_MS, listAbandoned, recoverLease, renewLease } from './store/lease.ts';
export {
  COUNT_LIMIT,
  countByQueue,
  countConversations,
  type InboxFilter,
  type InboxOrder,
  type InboxPageQuery,
  type InboxPosition,
  listByIds,
  listConversations,
} from './store/list.ts';
export { listMessages, pageMessages, type StoredMessage } from './store/message.ts';
export {
  countUnreadMentions,
  insertNote,
  listMentions,
  listNotes,
  type Mention,
  type NewNote,
  readMentions,
} from './store/note.ts';
export { listQuestionWeeks, type QuestionWeek } from './store/question-weeks.ts';
export { listRelated } from './store/related.ts';
export { listReplyNotes } from './store/reply-notes.ts';
export { findHits, type InboxSearch, type MessageHit, searchConversations } from './store/search.ts';
export { addDeviceSecret, findOngoing, listSecretHashes } from './store/secret.ts';
export { listSpoken } from './store/spoken.ts';
export { listStuck } from './store/stuck.ts';
export { listUnsureQuestions } from './store/unsure.ts';
export type { Label, LabelKind, LabelledText, Note, NoteKind } from './teamwork.ts';
export { assistantMaySay, type Control, type ControlEvent, type ControlState } from './transitions.ts';
export type { Conversation, NewEvent, NewMessage, RecordedEvent, TurnLease } from './types.ts';
export { type ConversationWindow, createDatabaseWindow } from './window.ts';
