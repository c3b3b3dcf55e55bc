import { sql } from 'kysely';
import type { DbOrTrx, Trx } from '#server/platform/db/index.ts';
import { isFor } from '../is-for.ts';
import type { ArticleTable } from '../tables.ts';
import { toArticleText } from '../to-article-text.ts';
import { toPassageId } from '../to-passage-id.ts';
import { isInForce, type Period, toPeriods } from '../to-periods.ts';
import type { Article, ArticleContent, ArticleSummary } from '../types.ts';

/** An article without what it says. */
export interface ArticleHead {
  id: string;
  sourceId: string;
  path: string;
  version: number;
  visibility: ArticleTable['visibility'];
  pool: ArticleTable['pool'];
  priority: ArticleTable['priority'];
  url: string | undefined;
}

interface Hashed extends ArticleHead {
  fileHash: string;
  contentHash: string;
}

/** What an ingestion compares files with. */
export interface StoredArticle extends Hashed {
  removed: boolean;
}

/** An article as it is to be stored. A new `version` comes with its `content`; else only the article's row changes. */
export interface ArticleWrite extends Hashed {
  content?: ArticleContent;
}

/** A version of a current article that is in force on some days, for the index. */
export interface CurrentArticle extends ArticleHead, Period {
  content: ArticleContent;
  /** An older version, whose days are before those of the newest. */
  isOlder: boolean;
}

export async function listStored(db: DbOrTrx): Promise<StoredArticle[]> {
  const rows = await db
    .selectFrom('article')
    .select([
      'id',
      'source_id',
      'path',
      'version',
      'file_hash',
      'content_hash',
      'visibility',
      'pool',
      'priority',
      'url',
    ])
    .select('removed_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    sourceId: row.source_id,
    path: row.path,
    version: row.version,
    fileHash: row.file_hash,
    contentHash: row.content_hash,
    visibility: row.visibility,
    pool: row.pool,
    priority: row.priority,
    url: row.url ?? undefined,
    removed: row.removed_at !== null,
  }));
}

/** Writes many articles with two statements. */
export async function writeArticles(trx: Trx, writes: ArticleWrite[], now: Date): Promise<void> {
  const rows = writes.map((write) => ({
    id: write.id,
    source_id: write.sourceId,
    path: write.path,
    version: write.version,
    file_hash: write.fileHash,
    content_hash: write.contentHash,
    visibility: write.visibility,
    pool: write.pool,
    priority: write.priority,
    url: write.url ?? null,
    updated_at: now,
  }));
  // One JSON parameter keeps the statement the same for every number of rows.
  await sql`
    insert into article (id, source_id, path, version, file_hash, content_hash, visibility, pool, priority, url, updated_at)
    select id, source_id, path, version, file_hash, content_hash, visibility, pool, priority, url, updated_at
    from jsonb_populate_recordset(null::article, ${JSON.stringify(rows)}::jsonb)
    on conflict (id) do update set
      source_id = excluded.source_id, path = excluded.path, version = excluded.version,
      file_hash = excluded.file_hash, content_hash = excluded.content_hash,
      visibility = excluded.visibility, pool = excluded.pool, priority = excluded.priority, url = excluded.url,
      updated_at = excluded.updated_at, removed_at = null`.execute(trx);
  const versions = writes
    .filter((write) => write.content)
    .map((write) => ({
      article_id: write.id,
      version: write.version,
      content: write.content,
      created_at: now,
    }));
  if (!versions.length) return;
  await sql`
    insert into article_version (article_id, version, content, created_at)
    select article_id, version, content, created_at
    from jsonb_populate_recordset(null::article_version, ${JSON.stringify(versions)}::jsonb)`.execute(trx);
}

/** Marks articles as removed; their versions stay. */
export async function removeArticles(trx: Trx, ids: string[], now: Date): Promise<void> {
  if (!ids.length) return;
  await trx
    .updateTable('article')
    .set({ removed_at: now })
    .where('id', '=', sql<string>`any(${ids}::text[])`)
    .execute();
}

/** The current articles, each in every version that is in force on some day, the newest first. */
export async function listCurrent(db: DbOrTrx): Promise<CurrentArticle[]> {
  const rows = await selectPeriods(db).where('removed_at', 'is', null).execute();
  return groupVersions(rows).flatMap((versions) =>
    toPeriods(versions).map((row, place) => ({
      id: row.id,
      sourceId: row.source_id,
      path: row.path,
      version: row.version,
      visibility: row.visibility,
      pool: row.pool,
      priority: row.priority,
      url: row.url ?? undefined,
      content: row.content,
      isOlder: place > 0,
      from: row.from,
      until: row.until,
    })),
  );
}

export async function countCurrent(db: DbOrTrx): Promise<number> {
  const { count } = await db
    .selectFrom('article')
    .select((expression) => expression.fn.countAll<number>().as('count'))
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The current articles as they are on a day; without `includeInternal` those that anybody may read then. */
export async function listSummaries(
  db: DbOrTrx,
  filter: { sourceId?: string; includeInternal?: boolean },
  day: string,
): Promise<ArticleSummary[]> {
  let query = selectPeriods(db).where('removed_at', 'is', null);
  if (filter.sourceId) query = query.where('source_id', '=', filter.sourceId);
  return groupVersions(await query.execute())
    .map((versions) => toSummary(onDay(versions, day), day))
    .filter((summary) => filter.includeInternal || summary.isPublic);
}

/** An article in one version; when none is named the one in force on the day, else the newest. */
export async function findVersion(
  db: DbOrTrx,
  id: string,
  version: number | undefined,
  day: string,
): Promise<Article | undefined> {
  const found = selectPeriods(db, version).where('article.id', '=', id);
  const [versions] = groupVersions(await found.execute());
  if (!versions) return undefined;
  const row = onDay(versions, day);
  const { structure, relatedQuestions, lastUpdated, passages } = row.content;
  return {
    ...toSummary(row, day),
    structure,
    relatedQuestions,
    lastUpdated,
    text: toArticleText(passages),
    passages: passages.map((passage, index) => ({ ...passage, id: toPassageId(row.id, row.version, index) })),
  };
}

/** The version in force on a day; where there is none, the newest with its own days. */
function onDay(versions: VersionRow[], day: string): VersionRow & Period {
  const periods = toPeriods(versions);
  return periods.find((period) => isInForce(period, day)) ?? periods[0]!;
}

/** The newest version of each article, and the others where the newest names a first day; or just the one asked for. */
function selectPeriods(db: DbOrTrx, version?: number) {
  const query = db
    .selectFrom('article')
    .innerJoin('article_version', 'article_version.article_id', 'article.id')
    .select(['article.id', 'source_id', 'path', 'url', 'visibility', 'pool', 'priority', 'updated_at'])
    .select(['removed_at', 'article_version.version', 'content'])
    .orderBy('path')
    .orderBy('article.id')
    .orderBy('article_version.version', 'desc');
  if (version !== undefined) return query.where('article_version.version', '=', version);
  return query.where(({ or, eb, exists, selectFrom }) =>
    or([
      eb('article_version.version', '=', eb.ref('article.version')),
      exists(
        selectFrom('article_version as newest')
          .select('newest.version')
          .whereRef('newest.article_id', '=', 'article.id')
          .whereRef('newest.version', '=', 'article.version')
          .where(sql<boolean>`newest.content ->> 'validFrom' is not null`),
      ),
    ]),
  );
}

type VersionRow = Awaited<ReturnType<ReturnType<typeof selectPeriods>['execute']>>[number];

function groupVersions(rows: VersionRow[]): VersionRow[][] {
  return [...Map.groupBy(rows, (row) => row.id).values()];
}

function toSummary(row: VersionRow & Period, day: string): ArticleSummary {
  const { title, language, tags, appliesTo } = row.content;
  return {
    id: row.id,
    sourceId: row.source_id,
    path: row.path,
    title,
    language,
    url: row.url ?? undefined,
    version: row.version,
    visibility: row.visibility,
    pool: row.pool,
    isPublic:
      row.visibility === 'public' &&
      row.pool === 'articles' &&
      row.removed_at === null &&
      isInForce(row, day) &&
      isFor(appliesTo),
    tags,
    updatedAt: row.updated_at,
    removedAt: row.removed_at ?? undefined,
  };
}
