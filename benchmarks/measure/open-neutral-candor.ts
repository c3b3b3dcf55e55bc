import { dirname } from 'node:path';
import { neutralCompany } from '#server/company/index.ts';
import { type Candor, compose } from '#server/compose.ts';
import { readConfig } from '#server/platform/config/index.ts';
import type { Database } from '#server/platform/db/index.ts';
import { silentLogger } from '#server/platform/log/index.ts';
import { defaultPolicy } from '#server/routing/index.ts';

/** All of Candor on this database, with the default policy and a folder of articles, read and indexed. */
export async function openNeutralCandor(database: Database, folder: string): Promise<Candor> {
  const candor = await compose(readConfig({}), { database, log: silentLogger });
  candor.adoptNeutral(neutralCompany(folder, defaultPolicy()), dirname(folder));
  await candor.ingest();
  return candor;
}
