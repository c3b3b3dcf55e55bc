import type { ColumnType } from 'kysely';
import type { ArticleContent, IngestReport } from './types.ts';

/** Written as text (`JSON.stringify`), read as the value. */
type Json<T> = ColumnType<T, string, string>;
type Timestamp = ColumnType<Date, Date, Date>;

/** An article as it is now; what it says is in `article_version`. */
export interface ArticleTable {
  id: string;
  source_id: string;
  path: string;
  version: number;
  /** Of the file's bytes: finds renames, and unchanged files are not parsed again. */
  file_hash: string;
  /** Of what the article says: tells a new version from a file that only looks different. */
  content_hash: string;
  visibility: 'public' | 'internal';
  pool: 'articles' | 'tickets';
  priority: 'high' | 'medium' | 'low';
  url: string | null;
  updated_at: Timestamp;
  removed_at: ColumnType<Date | null, Date | null, Date | null>;
}

/** Never changed once written. */
export interface ArticleVersionTable {
  article_id: string;
  version: number;
  content: Json<ArticleContent>;
  created_at: Timestamp;
}

/** What the last reading of a website remembers of a page, so that the next one asks only whether it changed. */
export interface SitePageTable {
  source_id: string;
  url: string;
  etag: string | null;
  last_modified: string | null;
  /** Addresses of the site that it leads to. */
  links: Json<string[]>;
  /** Of the reader and the source's settings: after a change the page is fetched anew. */
  read_as: string;
  asked_at: Timestamp;
}

/** When a source was read last, and what came of it. */
export interface SourceReadingTable {
  source_id: string;
  /** Of the source's settings then. */
  settings: string;
  read_at: Timestamp;
  report: Json<IngestReport>;
}

/** What a visitor of the help centre said of an article. */
export interface ArticleVoteTable {
  article_id: string;
  visitor: string;
  /** The version that they read. */
  version: number;
  helpful: boolean;
  voted_at: Timestamp;
}

declare module '#server/platform/db/tables.ts' {
  interface Tables {
    article: ArticleTable;
    article_version: ArticleVersionTable;
    article_vote: ArticleVoteTable;
    site_page: SitePageTable;
    source_reading: SourceReadingTable;
  }
}
