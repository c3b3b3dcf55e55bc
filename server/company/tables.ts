import type { Generated } from 'kysely';

/** One release. `content` is a `CompanyFolder` as JSON; reading gives it parsed. */
export interface ReleaseTable {
  number: number;
  hash: string;
  content: string;
  root: string;
  origin: 'folder' | 'console';
  /** When a folder was last seen to hold this release; null for console edits not exported yet. */
  in_folder_at: Date | null;
  created_at: Generated<Date>;
}

declare module '#server/platform/db/tables.ts' {
  interface Tables {
    release: ReleaseTable;
  }
}
