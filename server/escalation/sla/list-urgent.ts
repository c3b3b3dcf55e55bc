import { sql } from 'kysely';
import type { ConversationId } from '#server/kernel/index.ts';
import type { DbOrTrx } from '#server/platform/db/index.ts';
import type { SlaState } from './read-state.ts';

/** A conversation whose clock runs, and when its target is due. */
export interface Urgent {
  id: ConversationId;
  dueAt: Date;
}

/**
 * Conversations with a clock in one of these states (`readState`), what is due first comes first. As many as people have
 * open, so they are read as a whole.
 */
export async function listUrgent(
  db: DbOrTrx,
  query: {
    states: SlaState['state'][];
    now: Date;
    after?: { at: Date; id: string } | undefined;
    limit: number;
  },
): Promise<Urgent[]> {
  const { states, now, after, limit } = query;
  const place = after ? sql`and (due_at, conversation_id) > (${after.at}, ${after.id})` : sql``;
  const found = await sql<{ id: ConversationId; due_at: Date }>`
    select conversation_id as id, due_at from (
      select conversation_id, due_at,
        case
          when due_at <= coalesce(paused_since, ${now}) then 'breached'
          when paused_since is not null then 'paused'
          when warn_at <= ${now} then 'warning'
          else 'running'
        end as state
      from (
        select conversation_id,
          case when first_answered_at is null then first_answer_due_at else resolution_due_at end as due_at,
          case when first_answered_at is null then first_answer_warn_at else resolution_warn_at end as warn_at,
          case when first_answered_at is not null then paused_since end as paused_since
        from sla_clock where ended_at is null
      ) as target
    ) as clock
    where state = any(${states}) ${place}
    order by due_at, conversation_id limit ${limit}`.execute(db);
  return found.rows.map(({ id, due_at }) => ({ id, dueAt: due_at }));
}
