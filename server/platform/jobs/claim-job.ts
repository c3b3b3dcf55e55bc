import { sql } from 'kysely';
import type { Db } from '../db/index.ts';
import './tables.ts';

/** How long a node holds a job without renewing: one that vanished is replaced after this. */
export const HOLD_MS = 60_000;

export type Claim = { mine: true } | { mine: false; nextAt: Date };

/** Takes a job that is due and that nobody runs; one row and one statement, so only one node gets it. */
export async function claimJob(db: Db, job: { name: string; nodeId: string }, now: Date): Promise<Claim> {
  await db
    .insertInto('job')
    .values({ name: job.name, next_at: now })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const claimed = await sql`
    update job set holder = ${job.nodeId}, held_until = ${holdUntil(now)}
    where name = ${job.name} and next_at <= ${now} and (held_until is null or held_until < ${now})`.execute(
    db,
  );
  if (claimed.numAffectedRows) return { mine: true };
  const row = await db
    .selectFrom('job')
    .select(['next_at', 'held_until'])
    .where('name', '=', job.name)
    .executeTakeFirstOrThrow();
  // While another node runs it: when that one would count as gone.
  return { mine: false, nextAt: row.next_at <= now && row.held_until ? row.held_until : row.next_at };
}

/** Holds it for another while. */
export async function keepJob(db: Db, job: { name: string; nodeId: string }, now: Date): Promise<void> {
  await db
    .updateTable('job')
    .set({ held_until: holdUntil(now) })
    .where('name', '=', job.name)
    .where('holder', '=', job.nodeId)
    .execute();
}

/** Lets go of a job and says when it is due again. */
export async function releaseJob(db: Db, job: { name: string; nodeId: string }, nextAt: Date): Promise<void> {
  await db
    .updateTable('job')
    .set({ next_at: nextAt, holder: null, held_until: null })
    .where('name', '=', job.name)
    .where('holder', '=', job.nodeId)
    .execute();
}

function holdUntil(now: Date): Date {
  return new Date(now.getTime() + HOLD_MS);
}
