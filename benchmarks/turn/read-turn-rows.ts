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

/** Columns that the database fills by itself. */
const GENERATED: Record<string, string[]> = { event: ['id', 'numbers'], message: ['words'] };

/** Reads what the turn of a new conversation wrote. */
export async function readTurnRows(db: Db, id: ConversationId): Promise<TurnRows> {
  const of = async (table: 'turn_lease' | 'message' | 'event' | 'escalation'): Promise<Row[]> => {
    const rows: Row[] = await db.selectFrom(table).selectAll().where('conversation_id', '=', id).execute();
    const isWritten = ([column]: [string, unknown]) => !GENERATED[table]?.includes(column);
    return rows.map((row) => Object.fromEntries(Object.entries(row).filter(isWritten)));
  };
  const conversation: Row = await db
    .selectFrom('conversation')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return {
    conversation,
    turn_lease: await of('turn_lease'),
    message: await of('message'),
    event: await of('event'),
    escalation: await of('escalation'),
  };
}
