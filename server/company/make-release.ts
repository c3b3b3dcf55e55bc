import { isDeepStrictEqual } from 'node:util';
import { AppError, type Clock, type CompanyFolder } from '#server/kernel/index.ts';
import type { Db, Trx } from '#server/platform/db/index.ts';
import { hashContent } from './hash-content.ts';
import { listDifferences, valueAtPath } from './list-differences.ts';
import {
  findLatestFolderRelease,
  findLatestRelease,
  insertRelease,
  lockReleases,
  markInFolder,
  type StoredRelease,
} from './store.ts';
import type { ApplyResult, Difference, ReleaseOrigin } from './types.ts';

/** A state of the company to be recorded. `root` is where its sources' files lie. */
export interface ReleaseInput {
  content: CompanyFolder;
  root: string;
  origin: ReleaseOrigin;
  /** Apply although the database has console changes that this content lacks. */
  force?: boolean;
}

/**
 * Records content as the newest numbered release; the same content keeps its number.
 * Throws `company_drifted` when a folder lacks changes that were made in the console.
 */
export async function makeRelease(deps: { db: Db; clock: Clock }, input: ReleaseInput): Promise<ApplyResult> {
  const hash = hashContent(input.content);
  return deps.db.transaction().execute(async (trx) => {
    await lockReleases(trx);
    const latest = await findLatestRelease(trx);
    const now = deps.clock.now();
    if (latest?.hash === hash) {
      if (input.origin === 'folder') await markInFolder(trx, latest.number, input.root, now);
      return { number: latest.number, hash, changed: false, differences: [] };
    }
    if (latest && input.origin === 'folder' && !input.force) await refuseDrift(trx, latest, input.content);
    const number = (latest?.number ?? 0) + 1;
    await insertRelease(trx, {
      ...input.content,
      number,
      hash,
      root: input.root,
      origin: input.origin,
      inFolder: input.origin === 'folder',
      createdAt: now,
    });
    return { number, hash, changed: true, differences: listDifferences(content(latest), input.content) };
  });
}

async function refuseDrift(trx: Trx, latest: StoredRelease, folder: CompanyFolder): Promise<void> {
  if (latest.inFolder) return;
  const base = await findLatestFolderRelease(trx);
  const lacking = listDifferences(content(base), content(latest)).filter(
    (change) =>
      !isDeepStrictEqual(valueAtPath(folder, change.path), valueAtPath(content(latest), change.path)),
  );
  if (lacking.length === 0) return;
  throw new AppError(
    'company_drifted',
    `The console made ${lacking.length === 1 ? 'a change' : `${lacking.length} changes`} that the folder lacks: ${lacking.map(shown).join('; ')}.`,
    {
      fix: 'Write them into the folder with `candor export`, or drop them with `candor apply --force`.',
      fields: Object.fromEntries(lacking.map((change) => [change.path, shown(change)])),
    },
  );
}

function shown({ path, before, after }: Difference): string {
  const text = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80));
  return `${path}: ${text(before)} → ${text(after)}`;
}

function content(release: CompanyFolder | undefined): Partial<CompanyFolder> {
  if (!release) return {};
  const { company, policy, topics, sources, actions } = release;
  return { company, policy, topics, sources, actions };
}
