import type { ConversationId } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import { listRecentMessages, type StoredMessage } from './store/message.ts';

const WINDOW_MESSAGES = 10;
const WINDOW_MS = 24 * 60 * 60 * 1000;

/** The working context of a turn: the newest messages of the last day, oldest first. */
export interface ConversationWindow {
  read(conversationId: ConversationId, now: Date, atLeast: number): Promise<StoredMessage[]>;
}

/** The window as the database has it; nodes that share the database share the window. */
export function createDatabaseWindow(db: Db): ConversationWindow {
  return {
    read: (conversationId, now, atLeast) =>
      listRecentMessages(
        db,
        conversationId,
        new Date(now.getTime() - WINDOW_MS),
        Math.max(WINDOW_MESSAGES, atLeast),
      ),
  };
}
