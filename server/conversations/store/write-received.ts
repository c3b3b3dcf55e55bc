import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { ConversationId } from '#server/kernel/index.ts';
import type { DbOrTrx } from '#server/platform/db/index.ts';
import type { ConversationTable, MessageTable } from '../tables.ts';
import type { Control } from '../transitions.ts';
import type { TurnLease } from '../types.ts';
import { toConversation, type WithEarlier } from './conversation.ts';
import { seizing } from './lease.ts';
import { assignmentsOf, columnsOfRow, valuesOfRow } from './sql-row.ts';

/** A customer's message with all that becomes true with it. */
export interface Received {
  message: Omit<Insertable<MessageTable>, 'seq'>;
  /** Who has to hold the conversation for this to be right. */
  control: Control;
  changes: Updateable<ConversationTable>;
  holder: string;
}

/**
 * Writes a customer's message as the next one of its conversation and takes the lease of its turn, in one statement.
 * Undefined, and nothing is written, when somebody else has the conversation, or when the message was delivered before.
 */
export async function writeReceived(
  db: DbOrTrx,
  { message, control, changes, holder }: Received,
  at: Date,
): Promise<(WithEarlier & { lease: TurnLease }) | undefined> {
  const id = message.conversation_id as ConversationId;
  const result = await sql<Written>`
    with held as (
      select last_seq from conversation where id = ${id} and control = ${control} for update
    ),
    written as (
      insert into message (${columnsOfRow(message)}, seq) select ${valuesOfRow(message)}, last_seq + 1 from held
      on conflict (channel, external_id) where external_id is not null do nothing
      returning conversation_id, seq
    ),
    changed as (
      update conversation set ${assignmentsOf(changes)}, last_seq = seq, customer_seq = seq
      from written where id = written.conversation_id
      returning conversation.*
    ),
    appended as (
      insert into event (conversation_id, type, data, created_at)
      select conversation_id, 'message.received',
        jsonb_build_object('messageId', ${message.id}::text, 'seq', seq), ${at}::timestamptz
      from written
    ),
    seized as (${seizing(sql`written`, holder, at)})
    select changed.*, seized.counter, seized.recoveries,
      (select count(*) from conversation as earlier
       where earlier.customer_id = changed.customer_id and earlier.created_at < changed.created_at) as earlier_count
    from changed, seized`.execute(db);
  const row = result.rows[0];
  if (!row) return undefined;
  const { counter, recoveries } = row;
  const lease = { conversationId: id, holder, counter, recoveries };
  return { conversation: toConversation(row), earlierConversations: row.earlier_count, lease };
}

type Written = Selectable<ConversationTable> &
  Pick<TurnLease, 'counter' | 'recoveries'> & { earlier_count: number };
