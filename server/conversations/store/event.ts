import { type RawBuilder, sql } from 'kysely';
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

/** Part of a statement: the same for the `conversation_id` that `source` has; nothing when it is empty. */
export function appendingEvents(
  source: RawBuilder<unknown>,
  events: NewEvent[],
  at: Date,
): RawBuilder<unknown> {
  return sql`
    insert into event (conversation_id, turn_id, type, data, created_at)
    select conversation_id, item ->> 'turnId', item ->> 'type', item -> 'data', ${at}::timestamptz
    from ${source}, jsonb_array_elements(${JSON.stringify(events)}::jsonb) with ordinality as listed (item, place)
    order by place`;
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

/** The record of one turn of this conversation. */
export async function findTurnEvent(
  db: DbOrTrx,
  conversationId: ConversationId,
  turnId: TurnId,
): Promise<{ data: unknown } | undefined> {
  return db
    .selectFrom('event')
    .select('data')
    .where('conversation_id', '=', conversationId)
    .where('turn_id', '=', turnId)
    .where('type', '=', 'turn.completed')
    .executeTakeFirst();
}
