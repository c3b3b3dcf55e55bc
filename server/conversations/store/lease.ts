import { type RawBuilder, sql } from 'kysely';
import type { ConversationId } from '#server/kernel/index.ts';
import type { Db, Trx } from '#server/platform/db/index.ts';
import type { TurnLease } from '../types.ts';

/** How long a lease holds without being renewed: a node that vanished is replaced after this. */
export const LEASE_MS = 15_000;

interface LeaseRow {
  counter: number;
  recoveries: number;
}

/**
 * End of a statement: takes the lease from whoever has it, for the `conversation_id` that `source` has. A new message
 * supersedes the turn that runs: the counter grows, so that turn cannot commit any more.
 */
export function seizing(source: RawBuilder<unknown>, holder: string, now: Date): RawBuilder<unknown> {
  return sql`
    insert into turn_lease (conversation_id, holder, counter, expires_at)
    select conversation_id, ${holder}, 1, ${expiry(now)}::timestamptz from ${source}
    on conflict (conversation_id) do update
      set holder = excluded.holder, counter = turn_lease.counter + 1, expires_at = excluded.expires_at
    returning counter, recoveries`;
}

/** Takes the lease of a turn whose holder vanished. Undefined when somebody still holds it. */
export async function recoverLease(
  db: Db,
  conversationId: ConversationId,
  holder: string,
  now: Date,
): Promise<TurnLease | undefined> {
  const result = await sql<LeaseRow>`
    update turn_lease
      set holder = ${holder}, counter = counter + 1, recoveries = recoveries + 1, expires_at = ${expiry(now)}
    where conversation_id = ${conversationId} and (holder is null or expires_at < ${now})
    returning counter, recoveries`.execute(db);
  const row = result.rows[0];
  return row && { conversationId, holder, ...row };
}

/** Keeps the lease for another while. False when it was lost. */
export async function renewLease(db: Db, lease: TurnLease, now: Date): Promise<boolean> {
  const result = await db
    .updateTable('turn_lease')
    .set({ expires_at: expiry(now) })
    .where('conversation_id', '=', lease.conversationId)
    .where('counter', '=', lease.counter)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Ends the lease inside the turn's commit. False when it was lost: then the turn must not commit. */
export async function releaseLease(trx: Trx, lease: TurnLease): Promise<boolean> {
  const result = await trx
    .updateTable('turn_lease')
    .set({ holder: null, recoveries: 0 })
    .where('conversation_id', '=', lease.conversationId)
    .where('counter', '=', lease.counter)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Conversations with an unanswered customer message whose turn nobody runs. */
export async function listAbandoned(db: Db, now: Date, limit: number): Promise<ConversationId[]> {
  const result = await sql<{ id: string }>`
    select c.id from conversation c join turn_lease l on l.conversation_id = c.id
    where c.customer_seq > c.answered_seq and (l.holder is null or l.expires_at < ${now})
    order by c.updated_at limit ${limit}`.execute(db);
  return result.rows.map((row) => row.id as ConversationId);
}

/** At the start of the only process of a database: nobody else can hold a lease, so none has to run out first. */
export async function expireAllLeases(db: Db): Promise<void> {
  await db.updateTable('turn_lease').set({ holder: null }).where('holder', 'is not', null).execute();
}

function expiry(now: Date): Date {
  return new Date(now.getTime() + LEASE_MS);
}
