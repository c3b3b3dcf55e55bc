export { createInbox } from './create-inbox.ts';
export type { Inbox, InboxAgent, InboxDetail, InboxRow, RecordedTurn } from './types.ts';
