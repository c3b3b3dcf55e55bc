import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allMigrations } from '#server/compose.ts';
import { type Database, migrate } from '#server/platform/db/index.ts';
import { openSchema, requirement } from '#server/testing/index.ts';
import { explain, explainGeneric, listStatements } from './explain-calls.ts';
import { fillDesk } from './fill-desk.ts';
import { CALLS } from './list-calls.ts';

/** Tables that grow with the years. Those of open work (clocks) are as small as the work, and an empty one is read at once. */
const GROWING = ['message', 'event', 'customer', 'conversation'];

describe.skipIf(!requirement('postgres'))('what the inbox asks of a desk with many conversations', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openSchema(requirement('postgres')!);
    await migrate(database.db, allMigrations);
    await fillDesk(database.db, 30_000);
    await sql`vacuum (analyze)`.execute(database.db);
  }, 240_000);
  afterAll(() => database?.close());

  test.each(CALLS)('$name: no table that grows is read as a whole, whatever the values', async (call) => {
    const tables = call.isNarrow ? GROWING.slice(0, -1) : GROWING;
    const readsWhole = new RegExp(`Seq Scan on (${tables.join('|')})\\b`);
    for (const statement of await listStatements(database.db, call)) {
      expect(await explain(database.db, statement)).not.toMatch(readsWhole);
      expect(await explainGeneric(database.db, statement)).not.toMatch(readsWhole);
    }
  });
});
