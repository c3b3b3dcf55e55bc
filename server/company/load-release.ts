import type { Release } from '#server/kernel/index.ts';
import type { DbOrTrx } from '#server/platform/db/index.ts';
import { findLatestRelease } from './store.ts';

/** The release that is in force: the one with the highest number. Undefined when none was applied yet. */
export async function loadRelease(db: DbOrTrx): Promise<Release | undefined> {
  const found = await findLatestRelease(db);
  if (!found) return undefined;
  const { origin: _origin, inFolder: _inFolder, ...release } = found;
  return release;
}
