import { type Source, systemClock } from '#server/kernel/index.ts';
import { createKnowledge, type Knowledge, knowledgeMigrations } from '#server/knowledge/index.ts';
import { migrate, openDatabase } from '#server/platform/db/index.ts';
import { silentLogger } from '#server/platform/log/index.ts';

/** Ingests a folder of documents into a database in memory. Articles' paths are relative to the folder's parent. */
export async function loadKnowledge(root: string, folder: string): Promise<Knowledge & AsyncDisposable> {
  const database = await openDatabase({ kind: 'memory' });
  await migrate(database.db, knowledgeMigrations);
  const knowledge = await createKnowledge({ db: database.db, clock: systemClock, log: silentLogger });
  const source: Source = {
    id: 'kb',
    kind: 'product-docs',
    path: folder,
    priority: 'medium',
    update: 'manual',
    visibility: 'public',
  };
  await knowledge.ingest({ sources: [source], root });
  return { ...knowledge, [Symbol.asyncDispose]: () => database.close() };
}
