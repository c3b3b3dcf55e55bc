import { sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { AppError } from '#server/kernel/index.ts';
import type { Db } from './database.ts';

/** Migrations by name; the name starts with the date and a number, which is the order they run in. */
export type Migrations = Record<string, Migration>;

/** A migration from plain SQL; several statements are separated by `;` at the end of a line. */
export function sqlMigration(text: string): Migration {
  const statements = text.split(/;\s*\n/).filter((statement) => statement.trim());
  return {
    async up(db) {
      for (const statement of statements) await sql.raw(statement).execute(db);
    },
  };
}

/** Brings the database to the newest version. Returns the names that ran. Throws when one fails; it is rolled back. */
export async function migrate(db: Db, migrations: Migrations): Promise<string[]> {
  const schema = await currentSchema(db);
  const provider = { getMigrations: async () => migrations };
  // Without its name Kysely finds the tables of other schemas of the same database and believes they are ours.
  const migrator = new Migrator({ db, provider, migrationTableSchema: schema });
  const { error, results } = await migrator.migrateToLatest();
  if (error) {
    const failed = results?.find((result) => result.status === 'Error')?.migrationName;
    throw new AppError(
      'internal',
      `Migration ${failed ?? ''} failed: ${error instanceof Error ? error.message : error}`,
      {
        fix: 'The database is as it was before. Report this with the message above.',
        cause: error,
      },
    );
  }
  return (results ?? []).map((result) => result.migrationName);
}

async function currentSchema(db: Db): Promise<string> {
  const { rows } = await sql<{ name: string }>`select current_schema() as name`.execute(db);
  return rows[0]!.name;
}
