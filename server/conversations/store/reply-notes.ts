import { sql } from 'kysely';
import type { DbOrTrx } from '#server/platform/db/index.ts';

/** What was noted with agents' replies since a moment, under one name; for measures, not for screens. */
export async function listReplyNotes<T>(db: DbOrTrx, name: string, since: Date): Promise<T[]> {
  const { rows } = await sql<{ note: T }>`
    select data -> ${name} as note from event
    where type = 'reply.sent' and created_at >= ${since} and data -> ${name} is not null
    order by id`.execute(db);
  return rows.map(({ note }) => note);
}
