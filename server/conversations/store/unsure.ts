import { sql } from 'kysely';
import type { ConversationId, Language } from '#server/kernel/index.ts';
import type { DbOrTrx } from '#server/platform/db/index.ts';

/** What a customer wrote and the assistant was not sure how to answer. Not masked. */
export interface UnsureQuestion {
  conversationId: ConversationId;
  text: string;
  language: Language;
  at: Date;
}

/** From `since` on, oldest first. Evaluations are left out. Walks the index `event_unsure`. */
export async function listUnsureQuestions(
  db: DbOrTrx,
  since: Date,
  limit: number,
): Promise<UnsureQuestion[]> {
  const { rows } = await sql<UnsureQuestion>`
    select event.conversation_id as "conversationId", message.text, conversation.language, event.created_at as at
    from event
    join conversation on conversation.id = event.conversation_id and conversation.channel <> 'evaluation'
    join message on message.conversation_id = event.conversation_id
      and message.seq = (event.data ->> 'messageSeq')::bigint and message.author = 'customer'
    where event.type = 'turn.completed' and event.data ->> 'outcome' = 'unsure' and event.created_at >= ${since}
    order by event.created_at, event.id
    limit ${limit}`.execute(db);
  return rows;
}
