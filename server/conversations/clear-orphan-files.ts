import type { Clock } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import type { FileStore } from '#server/platform/files/index.ts';
import { deleteUnsent, findUnknown } from './store/attachment.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const BATCH = 500;

/**
 * Deletes files that were uploaded more than a day ago and never sent, and bytes that belong to no conversation any more.
 * Returns how many files went. Made to be run again and again.
 */
export async function clearOrphanFiles(deps: { db: Db; files: FileStore; clock: Clock }): Promise<number> {
  const { db, files, clock } = deps;
  const before = new Date(clock.now().getTime() - DAY_MS);
  const unsent = await deleteUnsent(db, before);
  for (const id of unsent) await files.remove(id);
  let cleared = unsent.length;
  const clear = async (ids: string[]) => {
    const unknown = await findUnknown(db, ids);
    for (const id of unknown) await files.remove(id);
    cleared += unknown.length;
  };
  let batch: string[] = [];
  for await (const id of files.listOlder(before)) {
    batch.push(id);
    if (batch.length < BATCH) continue;
    await clear(batch);
    batch = [];
  }
  if (batch.length > 0) await clear(batch);
  return cleared;
}
