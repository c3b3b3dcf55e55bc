import { dirname } from 'node:path';
import { neutralCompany } from '#server/company/index.ts';
import { systemClock } from '#server/kernel/index.ts';
import {
  createKnowledge,
  type IngestReport,
  type Knowledge,
  knowledgeMigrations,
} from '#server/knowledge/index.ts';
import { type Database, migrate } from '#server/platform/db/index.ts';
import { silentLogger } from '#server/platform/log/index.ts';
import { defaultPolicy } from '#server/routing/index.ts';

/** Knowledge on an empty database, nothing read yet. */
export async function openKnowledge({ db }: Database): Promise<Knowledge> {
  await migrate(db, knowledgeMigrations);
  return createKnowledge({ db, clock: systemClock, log: silentLogger });
}

/** Reads a folder as `--kb` does. */
export function ingestFolder(knowledge: Knowledge, folder: string): Promise<IngestReport> {
  const { sources } = neutralCompany(folder, defaultPolicy());
  return knowledge.ingest({ sources, root: dirname(folder) });
}
