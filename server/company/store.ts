import { sql } from 'kysely';
import { z } from 'zod';
import {
  ActionSchema,
  AppError,
  type CompanyFolder,
  CompanySchema,
  PolicySchema,
  type Release,
  SourceSchema,
  TopicSchema,
} from '#server/kernel/index.ts';
import type { DbOrTrx, Trx } from '#server/platform/db/index.ts';
import './tables.ts';
import type { ReleaseOrigin } from './types.ts';

/** A release with where it came from. */
export interface StoredRelease extends Release {
  origin: ReleaseOrigin;
  inFolder: boolean;
}

const StoredContent = z.object({
  company: CompanySchema,
  policy: PolicySchema,
  topics: z.array(TopicSchema),
  sources: z.array(SourceSchema),
  actions: z.array(ActionSchema),
});

/** Waits until no other process is making a release; the lock ends with the transaction. */
export async function lockReleases(trx: Trx): Promise<void> {
  await sql`lock table release in share row exclusive mode`.execute(trx);
}

export async function findLatestRelease(db: DbOrTrx): Promise<StoredRelease | undefined> {
  const row = await db
    .selectFrom('release')
    .selectAll()
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && toRelease(row);
}

/** The newest release that a folder held: what console edits are compared with. */
export async function findLatestFolderRelease(db: DbOrTrx): Promise<StoredRelease | undefined> {
  const row = await db
    .selectFrom('release')
    .selectAll()
    .where('in_folder_at', 'is not', null)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && toRelease(row);
}

export async function insertRelease(trx: Trx, release: StoredRelease): Promise<void> {
  const { company, policy, topics, sources, actions } = release;
  await trx
    .insertInto('release')
    .values({
      number: release.number,
      hash: release.hash,
      content: JSON.stringify({ company, policy, topics, sources, actions } satisfies CompanyFolder),
      root: release.root,
      origin: release.origin,
      in_folder_at: release.inFolder ? release.createdAt : null,
      created_at: release.createdAt,
    })
    .execute();
}

/** Notes that a folder at `root` holds this release. The content stays as it is. */
export async function markInFolder(db: DbOrTrx, number: number, root: string, at: Date): Promise<void> {
  await db.updateTable('release').set({ root, in_folder_at: at }).where('number', '=', number).execute();
}

interface Row {
  number: number;
  hash: string;
  content: unknown;
  root: string;
  origin: ReleaseOrigin;
  in_folder_at: Date | null;
  created_at: Date;
}

function toRelease(row: Row): StoredRelease {
  const content = StoredContent.safeParse(row.content);
  if (!content.success)
    throw new AppError('company_invalid', `Release ${row.number} in the database cannot be read.`, {
      fix: 'It was made by another version of Candor; apply the company folder again with `candor apply --force`.',
      cause: content.error,
    });
  return {
    ...content.data,
    number: row.number,
    hash: row.hash,
    root: row.root,
    origin: row.origin,
    inFolder: row.in_folder_at !== null,
    createdAt: row.created_at,
  };
}
