import { type Selectable, sql } from 'kysely';
import { type ConversationId, newId, type Priority } from '#server/kernel/index.ts';
import type { DbOrTrx, Tables, Trx } from '#server/platform/db/index.ts';
import { nextMark } from './find-marks.ts';
import './tables.ts';
import type { SlaClock } from './types.ts';

/** The clock that runs for a conversation. */
export async function findClock(db: DbOrTrx, id: ConversationId): Promise<SlaClock | undefined> {
  return (await listClocks(db, [id]))[0];
}

/** The clocks that run for these conversations, in no order. */
export async function listClocks(db: DbOrTrx, ids: ConversationId[]): Promise<SlaClock[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('sla_clock')
    .selectAll()
    .where('conversation_id', 'in', ids)
    .where('ended_at', 'is', null)
    .execute();
  return rows.map(toClock);
}

/** Writes a clock as it now stands; `followedAt` is the conversation's last change that it knows of. */
export async function saveClock(trx: Trx, clock: SlaClock, followedAt: Date): Promise<void> {
  const { targets } = clock;
  const row = {
    id: clock.id,
    conversation_id: clock.conversationId,
    queue: clock.queue,
    priority: clock.priority,
    started_at: clock.startedAt,
    first_answer_warn_at: targets['first-answer'].warnAt,
    first_answer_due_at: targets['first-answer'].dueAt,
    first_answer_warned_at: targets['first-answer'].warnedAt,
    first_answer_breached_at: targets['first-answer'].breachedAt,
    first_answered_at: clock.firstAnsweredAt,
    first_answer_ms: clock.firstAnswerMs,
    resolution_warn_at: targets.resolution.warnAt,
    resolution_due_at: targets.resolution.dueAt,
    resolution_warned_at: targets.resolution.warnedAt,
    resolution_breached_at: targets.resolution.breachedAt,
    paused_since: clock.pausedSince,
    paused_ms: clock.pausedMs,
    next_at: nextMark(clock),
    followed_at: followedAt,
    ended_at: clock.endedAt,
    release: clock.release,
  };
  await trx
    .insertInto('sla_clock')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

export function newClockId(): string {
  return newId('sla');
}

/**
 * Conversations whose clock is missing, has to be set again, or runs though nobody has them: those changed since
 * `since`, or all. Our times have milliseconds, the database's may have more.
 */
export async function listUnfollowed(
  db: DbOrTrx,
  options: { since?: Date; release: number; limit: number },
): Promise<ConversationId[]> {
  const since = options.since ?? new Date(0);
  const { rows } = await sql<{ id: string }>`
    select c.id from conversation c left join sla_clock s on s.conversation_id = c.id and s.ended_at is null
    where c.control in ('queue', 'agent') and c.channel <> 'evaluation' and c.last_seq > 0 and c.updated_at >= ${since}
      and (s.id is null or s.followed_at < date_trunc('milliseconds', c.updated_at) or s.release <> ${options.release})
    union all
    select s.conversation_id from sla_clock s join conversation c on c.id = s.conversation_id
    where s.ended_at is null and c.control in ('assistant', 'closed') and c.updated_at >= ${since}
      and c.channel <> 'evaluation' and c.last_seq > 0
    limit ${options.limit}`.execute(db);
  return rows.map((row) => row.id as ConversationId);
}

/** Conversations of which something has to be said now. */
export async function listDue(db: DbOrTrx, now: Date, limit: number): Promise<ConversationId[]> {
  const rows = await db
    .selectFrom('sla_clock')
    .select('conversation_id')
    .where('ended_at', 'is', null)
    .where('next_at', '<=', now)
    .orderBy('next_at')
    .limit(limit)
    .execute();
  return rows.map((row) => row.conversation_id as ConversationId);
}

/** The open escalation is as pressing as its conversation. */
export async function raiseEscalation(trx: Trx, id: ConversationId, priority: Priority): Promise<void> {
  await trx
    .updateTable('escalation')
    .set({ priority })
    .where('conversation_id', '=', id)
    .where('ended_at', 'is', null)
    .execute();
}

/** Business time until the first answer in the last cases of a queue, newest first. */
export async function listFirstAnswers(
  db: DbOrTrx,
  queue: string,
  options: { since: Date; limit: number },
): Promise<number[]> {
  const rows = await db
    .selectFrom('sla_clock')
    .select('first_answer_ms')
    .where('queue', '=', queue)
    .where('first_answered_at', '>=', options.since)
    .orderBy('first_answered_at', 'desc')
    .limit(options.limit)
    .execute();
  return rows.map((row) => row.first_answer_ms!);
}

function toClock(row: Selectable<Tables['sla_clock']>): SlaClock {
  return {
    id: row.id,
    conversationId: row.conversation_id as ConversationId,
    queue: row.queue,
    priority: row.priority,
    startedAt: row.started_at,
    firstAnsweredAt: row.first_answered_at,
    firstAnswerMs: row.first_answer_ms,
    pausedSince: row.paused_since,
    pausedMs: row.paused_ms,
    targets: {
      'first-answer': {
        warnAt: row.first_answer_warn_at,
        dueAt: row.first_answer_due_at,
        warnedAt: row.first_answer_warned_at,
        breachedAt: row.first_answer_breached_at,
      },
      resolution: {
        warnAt: row.resolution_warn_at,
        dueAt: row.resolution_due_at,
        warnedAt: row.resolution_warned_at,
        breachedAt: row.resolution_breached_at,
      },
    },
    endedAt: row.ended_at,
    release: row.release,
  };
}
