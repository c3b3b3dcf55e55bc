import type { ConversationId, TurnId } from '#server/kernel/index.ts';
import type { DbOrTrx } from '#server/platform/db/index.ts';
import type { NewEvent, RecordedEvent } from '../types.ts';

/** Appends events. They are never changed or deleted, except with their conversation. */
export async function appendEvents(
  trx: DbOrTrx,
  conversationId: ConversationId,
  events: NewEvent[],
  at: Date,
): Promise<void> {
  if (events.length === 0) return;
  await trx
    .insertInto('event')
    .values(
      events.map((event) => ({
        conversation_id: conversationId,
        turn_id: event.turnId ?? null,
        type: event.type,
        data: JSON.stringify(event.data),
        created_at: at,
      })),
    )
    .execute();
}

/** The events of a conversation in the order they happened. */
export async function listEvents(
  db: DbOrTrx,
  conversationId: ConversationId,
  types?: NewEvent['type'][],
): Promise<RecordedEvent[]> {
  let query = db
    .selectFrom('event')
    .select(['id', 'type', 'turn_id', 'data', 'created_at'])
    .where('conversation_id', '=', conversationId);
  if (types) query = query.where('type', 'in', types);
  const rows = await query.orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id,
    type: row.type,
    turnId: row.turn_id as TurnId | null,
    data: row.data,
    createdAt: row.created_at,
  }));
}
