import { sql } from 'kysely';
import type { DbOrTrx } from '#server/platform/db/index.ts';
import type { PageMemory } from '#server/platform/site/index.ts';

/** What is remembered of a page, and how it was read. */
export interface StoredPage extends PageMemory {
  url: string;
  readAs: string;
}

export async function listPages(db: DbOrTrx, sourceId: string): Promise<StoredPage[]> {
  const rows = await db.selectFrom('site_page').selectAll().where('source_id', '=', sourceId).execute();
  return rows.map((row) => ({
    url: row.url,
    links: row.links,
    readAs: row.read_as,
    askedAt: row.asked_at,
    ...(row.etag === null ? {} : { etag: row.etag }),
    ...(row.last_modified === null ? {} : { lastModified: row.last_modified }),
  }));
}

/** Replaces what is remembered of a source's pages. */
export async function writePages(db: DbOrTrx, sourceId: string, pages: StoredPage[]): Promise<void> {
  const rows = pages.map((page) => ({
    source_id: sourceId,
    url: page.url,
    etag: page.etag ?? null,
    last_modified: page.lastModified ?? null,
    links: page.links,
    read_as: page.readAs,
    asked_at: page.askedAt,
  }));
  // Both parts of one statement see the table as it was, so a page that stays is updated and not deleted.
  await sql`
    with kept as (select * from jsonb_populate_recordset(null::site_page, ${JSON.stringify(rows)}::jsonb)),
    dropped as (delete from site_page where source_id = ${sourceId} and url not in (select url from kept))
    insert into site_page (source_id, url, etag, last_modified, links, read_as, asked_at)
    select source_id, url, etag, last_modified, links, read_as, asked_at from kept
    on conflict (source_id, url) do update set etag = excluded.etag, last_modified = excluded.last_modified,
      links = excluded.links, read_as = excluded.read_as, asked_at = excluded.asked_at`.execute(db);
}
