import { allMigrations } from '#server/compose.ts';
import { systemClock } from '#server/kernel/index.ts';
import type { Config } from '#server/platform/config/index.ts';
import { type Db, migrate, openDatabase } from '#server/platform/db/index.ts';

/** The database alone, for a command that needs no more; closed however the command ends. */
export async function withDatabase<T>(
  config: Config,
  work: (deps: { db: Db; clock: typeof systemClock }) => Promise<T>,
): Promise<T> {
  await using database = await openDatabase(config.database);
  await migrate(database.db, allMigrations);
  return await work({ db: database.db, clock: systemClock });
}
