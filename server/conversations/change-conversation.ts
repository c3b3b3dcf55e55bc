import type { Updateable } from 'kysely';
import type { ConversationId } from '#server/kernel/index.ts';
import type { Db, Trx } from '#server/platform/db/index.ts';
import { lockConversation, updateConversation } from './store/conversation.ts';
import { appendEvents } from './store/event.ts';
import type { ConversationTable } from './tables.ts';
import type { Conversation, NewEvent } from './types.ts';

export interface ConversationChange {
  changes?: Pick<Updateable<ConversationTable>, 'priority'>;
  events?: NewEvent[];
}

/**
 * Changes what is known of a conversation without changing who holds it: under its lock, with the events that say why.
 * `decide` sees the conversation as it is then, and may write rows of other owners. False when there is none.
 */
export async function changeConversation(
  db: Db,
  id: ConversationId,
  at: Date,
  decide: (trx: Trx, conversation: Conversation) => Promise<ConversationChange>,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const conversation = await lockConversation(trx, id);
    if (!conversation) return false;
    const { changes, events = [] } = await decide(trx, conversation);
    if (changes) await updateConversation(trx, id, changes);
    await appendEvents(trx, id, events, at);
    return true;
  });
}
