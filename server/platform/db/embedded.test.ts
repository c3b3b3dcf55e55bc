import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from './database.ts';
import { createFromTemplate, templateFile } from './template.ts';

let parent: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'candor-embedded-'));
});
afterEach(() => rm(parent, { recursive: true, force: true }));

describe('the embedded database', () => {
  test('keeps what was written, and is locked while open', async () => {
    const config = { kind: 'embedded', folder: join(parent, 'db') } as const;
    await using first = await openDatabase(config);
    await sql`create table t (n int)`.execute(first.db);
    await sql`insert into t values (1)`.execute(first.db);
    await expect(openDatabase(config)).rejects.toMatchObject({ code: 'database_locked' });
    await first.close();
    await using second = await openDatabase(config);
    expect((await sql<{ n: number }>`select n from t`.execute(second.db)).rows).toEqual([{ n: 1 }]);
  });

  test('lets timers run between the transactions of a long line', async () => {
    await using database = await openDatabase({ kind: 'memory' });
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 1);
    const transaction = () => database.db.transaction().execute((trx) => sql`select 1`.execute(trx));
    await Promise.all(Array.from({ length: 300 }, transaction));
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(10);
  });

  test('whose making was cut short is made anew', async () => {
    const folder = join(parent, 'db');
    await mkdir(folder);
    await writeFile(join(folder, 'PG_VERSION'), '18');
    await writeFile(`${folder}.creating`, '');
    await using database = await openDatabase({ kind: 'embedded', folder });
    expect((await sql`select 1`.execute(database.db)).rows).toHaveLength(1);
    expect(await readdir(parent)).not.toContain('db.creating');
  });
});

describe('the template of a new database', () => {
  test('is made by the first and used by the next, which is empty and on its own', async () => {
    const file = templateFile(join(parent, 'cache'));
    const first = await createFromTemplate(undefined, file);
    await first.exec('create table t (n int)');
    const { mtimeMs } = await stat(file);
    const second = await createFromTemplate(undefined, file);
    expect((await second.query(`select to_regclass('t') as t`)).rows).toEqual([{ t: null }]);
    expect((await stat(file)).mtimeMs).toBe(mtimeMs);
    expect(await readdir(join(parent, 'cache'))).toHaveLength(1);
    await Promise.all([first.close(), second.close()]);
  });

  test('is made anew when it is broken', async () => {
    const file = templateFile(parent);
    await writeFile(file, 'no archive');
    const lite = await createFromTemplate(undefined, file);
    expect((await lite.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    expect((await stat(file)).size).toBeGreaterThan(1_000_000);
    await lite.close();
  });

  test('is done without where it cannot be written', async () => {
    const blocker = join(parent, 'file');
    await writeFile(blocker, '');
    const lite = await createFromTemplate(undefined, templateFile(join(blocker, 'cache')));
    expect((await lite.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await lite.close();
  });
});
