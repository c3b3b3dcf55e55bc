import type { DbOrTrx } from '#server/platform/db/index.ts';
import type { SourceReading } from '../types.ts';

/** A reading with the settings that the source had. */
export interface StoredReading extends SourceReading {
  settings: string;
}

export async function listReadings(db: DbOrTrx): Promise<StoredReading[]> {
  const rows = await db.selectFrom('source_reading').selectAll().orderBy('source_id').execute();
  return rows.map((row) => ({
    sourceId: row.source_id,
    readAt: row.read_at,
    settings: row.settings,
    report: row.report,
  }));
}

/** Notes when a source was read and what came of it, in the place of what was noted before. */
export async function writeReading(db: DbOrTrx, reading: StoredReading): Promise<void> {
  const values = {
    settings: reading.settings,
    read_at: reading.readAt,
    report: JSON.stringify(reading.report),
  };
  await db
    .insertInto('source_reading')
    .values({ source_id: reading.sourceId, ...values })
    .onConflict((conflict) => conflict.column('source_id').doUpdateSet(values))
    .execute();
}
