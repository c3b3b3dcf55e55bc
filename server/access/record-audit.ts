import type { DbOrTrx } from '#server/platform/db/index.ts';
import { insertAuditEntry } from './store/audit-entry.ts';
import type { AuditEntry } from './types.ts';

/**
 * Writes down what somebody did, in the caller's transaction where there is one. `detail` holds no secrets
 * and no text of customers.
 */
export async function recordAudit(
  db: DbOrTrx,
  entry: Omit<AuditEntry, 'id' | 'detail'> & { detail?: AuditEntry['detail'] },
): Promise<void> {
  await insertAuditEntry(db, { ...entry, detail: entry.detail ?? {} });
}
