import type { Selectable } from 'kysely';
import type { DbOrTrx } from '#server/platform/db/index.ts';
import type { CannedReplyTable } from '../tables.ts';

/** A text that agents send often, with variables such as `{{customer.name}}`. */
export interface CannedReply {
  id: string;
  title: string;
  /** Lower case; unique. */
  shortcut: string;
  text: string;
  /** Left out: for every language. */
  language?: string;
  /** Left out: for every queue. */
  queue?: string;
  updatedBy: string;
  updatedAt: Date;
}

/** All of them, by title. */
export async function listCannedReplies(db: DbOrTrx): Promise<CannedReply[]> {
  const rows = await db.selectFrom('canned_reply').selectAll().orderBy('title').orderBy('id').execute();
  return rows.map(toCannedReply);
}

/** Writes a new one, or an old one anew. False when another one has the shortcut. */
export async function upsertCannedReply(db: DbOrTrx, reply: CannedReply): Promise<boolean> {
  const { id, title, shortcut, text, updatedBy, updatedAt } = reply;
  const other = await db
    .selectFrom('canned_reply')
    .select('id')
    .where('shortcut', '=', shortcut)
    .where('id', '!=', id)
    .executeTakeFirst();
  if (other) return false;
  const changes = {
    title,
    shortcut,
    text,
    language: reply.language ?? null,
    queue: reply.queue ?? null,
    updated_by: updatedBy,
    updated_at: updatedAt,
  };
  await db
    .insertInto('canned_reply')
    .values({ id, ...changes })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(changes))
    .execute();
  return true;
}

export async function findCannedReply(db: DbOrTrx, id: string): Promise<CannedReply | undefined> {
  const row = await db.selectFrom('canned_reply').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toCannedReply(row);
}

export async function deleteCannedReply(db: DbOrTrx, id: string): Promise<void> {
  await db.deleteFrom('canned_reply').where('id', '=', id).execute();
}

function toCannedReply(row: Selectable<CannedReplyTable>): CannedReply {
  return {
    id: row.id,
    title: row.title,
    shortcut: row.shortcut,
    text: row.text,
    ...(row.language ? { language: row.language } : {}),
    ...(row.queue ? { queue: row.queue } : {}),
    updatedBy: row.updated_by,
    updatedAt: row.updated_at,
  };
}
