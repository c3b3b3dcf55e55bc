import { type Source, systemClock } from '#server/kernel/index.ts';
import { createKnowledge, type Knowledge, knowledgeMigrations } from '#server/knowledge/index.ts';
import { migrate, openDatabase } from '#server/platform/db/index.ts';
import { silentLogger } from '#server/platform/log/index.ts';

/** Ingests folders of documents below `root` into a database in memory. Articles' paths are relative to `root`. */
export async function loadKnowledge(root: string, folders: string[]): Promise<Knowledge & AsyncDisposable> {
  const database = await openDatabase({ kind: 'memory' });
  await migrate(database.db, knowledgeMigrations);
  const knowledge = await createKnowledge({ db: database.db, clock: systemClock, log: silentLogger });
  const sources = folders.map(
    (folder): Source => ({
      id: folder.replace(/[^a-z0-9]+/g, '-'),
      kind: 'product-docs',
      path: folder,
      priority: 'medium',
      update: 'manual',
      visibility: 'public',
    }),
  );
  await knowledge.ingest({ sources, root });
  return { ...knowledge, [Symbol.asyncDispose]: () => database.close() };
}
