import type { ConversationId } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';

export type Row = Record<string, unknown>;

/** The rows that one turn left behind. */
export interface TurnRows {
  conversation: Row;
  turn_lease: Row[];
  message: Row[];
  event: Row[];
  escalation: Row[];
}

/** Reads what the turn of a new conversation wrote. */
export async function readTurnRows(db: Db, id: ConversationId): Promise<TurnRows> {
  const of = async (table: 'turn_lease' | 'message' | 'event' | 'escalation'): Promise<Row[]> =>
    db.selectFrom(table).selectAll().where('conversation_id', '=', id).execute();
  const conversation: Row = await db
    .selectFrom('conversation')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return {
    conversation,
    turn_lease: await of('turn_lease'),
    message: await of('message'),
    event: (await of('event')).map(({ id: _, ...row }) => row),
    escalation: await of('escalation'),
  };
}
