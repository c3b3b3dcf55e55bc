import { type Insertable, sql, type Updateable } from 'kysely';
import type { DbOrTrx } from '#server/platform/db/index.ts';
import type { ConversationTable, MessageTable } from '../tables.ts';
import type { Conversation, NewEvent, TurnLease } from '../types.ts';
import { appendingEvents } from './event.ts';
import { assignmentsOf, columnsOfRow, valuesOfRow } from './sql-row.ts';

/** All of a turn that conversations keep. */
export interface WrittenTurn {
  lease: TurnLease;
  messages: Insertable<MessageTable>[];
  changes: Updateable<ConversationTable>;
  events: NewEvent[];
}

/**
 * Ends the lease and writes the turn, in one statement. False, and nothing is written, when a message or a change of
 * hands came since the conversation was `seen`, or when the lease was lost.
 */
export async function writeTurn(
  db: DbOrTrx,
  seen: Conversation,
  { lease, messages, changes, events }: WrittenTurn,
  at: Date,
): Promise<boolean> {
  const insertions = messages.map(
    (message, index) => sql`
    ${sql.ref(`written_${index}`)} as (
      insert into message (${columnsOfRow(message)}) select ${valuesOfRow(message)} from ended
    ),`,
  );
  const result = await sql`
    with held as (
      select id from conversation
      where id = ${seen.id} and last_seq = ${seen.lastSeq} and control_counter = ${seen.counter}
      for update
    ),
    ended as (
      update turn_lease set holder = null, recoveries = 0 from held
      where conversation_id = held.id and counter = ${lease.counter}
      returning conversation_id
    ),
    ${sql.join(insertions, sql``)}
    appended as (${appendingEvents(sql`ended`, events, at)})
    update conversation set ${assignmentsOf(changes)} from ended where id = ended.conversation_id`.execute(
    db,
  );
  return result.numAffectedRows === 1n;
}
