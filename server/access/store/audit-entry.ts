import { sql } from 'kysely';
import type { DbOrTrx } from '#server/platform/db/index.ts';
import type { AuditEntry, AuditFilter } from '../types.ts';

export async function insertAuditEntry(db: DbOrTrx, entry: Omit<AuditEntry, 'id'>): Promise<void> {
  await db
    .insertInto('audit_entry')
    .values({
      at: entry.at,
      actor: JSON.stringify(entry.actor),
      event: entry.event,
      subject: entry.subject ?? null,
      detail: JSON.stringify(entry.detail),
    })
    .execute();
}

/** The newest entries that fit, newest first. A person's are what they did and what was done to their account. */
export async function selectAuditEntries(
  db: DbOrTrx,
  limit: number,
  { before, agentId, event }: AuditFilter = {},
): Promise<AuditEntry[]> {
  const rows = await db
    .selectFrom('audit_entry')
    .selectAll()
    .$if(before !== undefined, (query) => query.where('id', '<', before!))
    .$if(event !== undefined, (query) => query.where('event', '=', event!))
    .$if(agentId !== undefined, (query) =>
      query.where((where) =>
        where.or([where(sql`actor ->> 'agentId'`, '=', agentId!), where('subject', '=', agentId!)]),
      ),
    )
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: Number(row.id),
    at: row.at,
    actor: row.actor,
    event: row.event,
    subject: row.subject ?? undefined,
    detail: row.detail,
  }));
}

/** Every kind of event that was ever noted, in the order of the alphabet. */
export async function selectAuditEvents(db: DbOrTrx): Promise<string[]> {
  const rows = await db.selectFrom('audit_entry').select('event').distinct().orderBy('event').execute();
  return rows.map((row) => row.event);
}
