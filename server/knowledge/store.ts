import { sql } from 'kysely';
import type { DbOrTrx, Trx } from '#server/platform/db/index.ts';
import type { ArticleTable } from './tables.ts';
import { toArticleText } from './to-article-text.ts';
import { toPassageId } from './to-passage-id.ts';
import type { Article, ArticleContent, ArticleSummary } from './types.ts';

/** An article without what it says. */
export interface ArticleHead {
  id: string;
  sourceId: string;
  path: string;
  version: number;
  visibility: ArticleTable['visibility'];
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

/** A current article with what it says, for the index. */
export interface CurrentArticle extends ArticleHead {
  content: ArticleContent;
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
    priority: write.priority,
    url: write.url ?? null,
    updated_at: now,
  }));
  // One JSON parameter keeps the statement the same for every number of rows.
  await sql`
    insert into article (id, source_id, path, version, file_hash, content_hash, visibility, priority, url, updated_at)
    select id, source_id, path, version, file_hash, content_hash, visibility, priority, url, updated_at
    from jsonb_populate_recordset(null::article, ${JSON.stringify(rows)}::jsonb)
    on conflict (id) do update set
      source_id = excluded.source_id, path = excluded.path, version = excluded.version,
      file_hash = excluded.file_hash, content_hash = excluded.content_hash,
      visibility = excluded.visibility, priority = excluded.priority, url = excluded.url,
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

export async function listCurrent(db: DbOrTrx): Promise<CurrentArticle[]> {
  const rows = await db
    .selectFrom('article')
    .innerJoin('article_version', (join) =>
      join
        .onRef('article_version.article_id', '=', 'article.id')
        .onRef('article_version.version', '=', 'article.version'),
    )
    .select(['id', 'source_id', 'path', 'article.version', 'visibility', 'priority', 'url', 'content'])
    .where('removed_at', 'is', null)
    .orderBy('path')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    sourceId: row.source_id,
    path: row.path,
    version: row.version,
    visibility: row.visibility,
    priority: row.priority,
    url: row.url ?? undefined,
    content: row.content,
  }));
}

export async function countCurrent(db: DbOrTrx): Promise<number> {
  const { count } = await db
    .selectFrom('article')
    .select((expression) => expression.fn.countAll<number>().as('count'))
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function listSummaries(
  db: DbOrTrx,
  filter: { sourceId?: string; includeInternal?: boolean },
): Promise<ArticleSummary[]> {
  let query = selectVersions(db)
    .whereRef('article_version.version', '=', 'article.version')
    .where('removed_at', 'is', null)
    .orderBy('path');
  if (filter.sourceId) query = query.where('source_id', '=', filter.sourceId);
  if (!filter.includeInternal) query = query.where('visibility', '=', 'public');
  return (await query.execute()).map((row) => toSummary(row));
}

/** An article in one version; the newest when none is named. */
export async function findVersion(db: DbOrTrx, id: string, version?: number): Promise<Article | undefined> {
  const query = selectVersions(db).where('article.id', '=', id);
  const row = await (version === undefined
    ? query.whereRef('article_version.version', '=', 'article.version')
    : query.where('article_version.version', '=', version)
  ).executeTakeFirst();
  if (!row) return undefined;
  const { structure, relatedQuestions, lastUpdated, passages } = row.content;
  return {
    ...toSummary(row),
    structure,
    relatedQuestions,
    lastUpdated,
    text: toArticleText(passages),
    passages: passages.map((passage, index) => ({ ...passage, id: toPassageId(row.id, row.version, index) })),
  };
}

function selectVersions(db: DbOrTrx) {
  return db
    .selectFrom('article')
    .innerJoin('article_version', 'article_version.article_id', 'article.id')
    .select(['article.id', 'source_id', 'path', 'url', 'visibility', 'updated_at', 'removed_at'])
    .select(['article_version.version', 'content']);
}

type VersionRow = Awaited<ReturnType<ReturnType<typeof selectVersions>['execute']>>[number];

function toSummary(row: VersionRow): ArticleSummary {
  return {
    id: row.id,
    sourceId: row.source_id,
    path: row.path,
    title: row.content.title,
    language: row.content.language,
    url: row.url ?? undefined,
    version: row.version,
    visibility: row.visibility,
    tags: row.content.tags,
    updatedAt: row.updated_at,
    removedAt: row.removed_at ?? undefined,
  };
}
