import type { ColumnType } from 'kysely';
import type { ArticleContent } from './types.ts';

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

declare module '#server/platform/db/tables.ts' {
  interface Tables {
    article: ArticleTable;
    article_version: ArticleVersionTable;
  }
}
