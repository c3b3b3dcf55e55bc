import type { DbOrTrx } from '#server/platform/db/index.ts';
import type { AuditEntry } from '../types.ts';

export async function insertAuditEntry(db: DbOrTrx, entry: AuditEntry): Promise<void> {
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

/** The newest entries, newest first. */
export async function selectAuditEntries(db: DbOrTrx, limit: number): Promise<AuditEntry[]> {
  const rows = await db.selectFrom('audit_entry').selectAll().orderBy('id', 'desc').limit(limit).execute();
  return rows.map((row) => ({
    at: row.at,
    actor: row.actor,
    event: row.event,
    subject: row.subject ?? undefined,
    detail: row.detail,
  }));
}
