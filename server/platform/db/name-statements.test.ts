import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { eachDatabase } from '#server/testing/databases.ts';

eachDatabase(
  'named statements',
  () => ({}),
  (get) => {
    test('a query with parameters is prepared once under a name, one without is not', async () => {
      const db = get();
      await db.connection().execute(async (connection) => {
        for (const n of [1, 2, 3]) await sql`select ${n}::int as candor_named`.execute(connection);
        await sql`select 4 as candor_unnamed`.execute(connection);
        const prepared = await sql<{ name: string; statement: string }>`
          select name, statement from pg_prepared_statements where statement like '%candor_%named%'`.execute(
          connection,
        );
        const named = prepared.rows.filter((row) => row.statement.includes('::int as candor_named'));
        expect(named).toHaveLength(1);
        expect(named[0]?.name).toMatch(/^c_/);
        expect(prepared.rows.some((row) => row.statement.includes('candor_unnamed'))).toBe(false);
      });
    });

    test('a named statement gives rows, counts and errors like any other', async () => {
      const db = get();
      await sql`create table named_row (n int primary key)`.execute(db);
      const insert = (n: number) => sql`insert into named_row values (${n})`.execute(db);
      expect((await insert(1)).numAffectedRows).toBe(1n);
      await expect(insert(1)).rejects.toMatchObject({ code: '23505' });
      await insert(2);
      expect((await sql`select n from named_row where n > ${0} order by n`.execute(db)).rows).toEqual([
        { n: 1 },
        { n: 2 },
      ]);
    });
  },
);
