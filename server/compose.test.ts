import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allMigrations, type Candor, checkFilter, compose } from '#server/compose.ts';
import { recordMessage } from '#server/conversations/index.ts';
import { readConfig } from '#server/platform/config/index.ts';
import { openDatabase } from '#server/platform/db/index.ts';
import { openDesk } from '#server/testing/index.ts';

const SHOP = join(import.meta.dirname, '../examples/shop');
const CONFIG = { ...readConfig({ CANDOR_LOG: 'silent' }), database: { kind: 'memory' as const } };

test('every migration says when it was made and whose tables it makes: that is the order they run in', () => {
  for (const name of Object.keys(allMigrations)) expect(name).toMatch(/^\d{4}-\d\d-\d\d-\d\d-[a-z-]+$/);
});

test.each([
  ['satisfaction >= 4', true],
  ['satisfaction >=', false],
  ['process.exit()', false],
  ['', false],
])('the filter %j is usable: %s', (text, isUsable) => {
  expect(checkFilter(text) === undefined).toBe(isUsable);
});

describe('a company in force', () => {
  let folder: string;
  let candor: Candor;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'candor-compose-'));
    await cp(SHOP, folder, { recursive: true, filter: (path) => !path.includes('service') });
    candor = await compose(CONFIG);
  });
  afterAll(async () => {
    await candor?.close();
    await rm(folder, { recursive: true, force: true });
  });
  const edit = async (file: string, change: (text: string) => string) => {
    const path = join(folder, file);
    await writeFile(path, change(await readFile(path, 'utf8')));
  };

  test('is missing at first, and that is a sentence', () => {
    expect(candor.hasRelease()).toBe(false);
    expect(() => candor.engine()).toThrow(expect.objectContaining({ code: 'setup_incomplete' }));
  });

  test('is the folder that was applied; the same folder again is the same release', async () => {
    const first = await candor.apply(folder);
    expect(first).toMatchObject({ release: 1, changed: true, ingest: { failed: [] } });
    expect(first.ingest.added.length).toBeGreaterThan(30);
    const again = await candor.apply(folder);
    expect(again).toMatchObject({
      release: 1,
      changed: false,
      ingest: { added: [], changed: [], removed: [] },
    });
  });

  test('stays in force when the folder breaks, with every problem named', async () => {
    const { release } = candor.engine();
    await edit('policy.yaml', (text) => `${text}\nnonsense: [\n`);
    await expect(candor.apply(folder)).rejects.toMatchObject({ code: 'company_invalid' });
    expect(candor.engine().release).toBe(release);
    await edit('policy.yaml', (text) => text.replace('\nnonsense: [\n', ''));
  });

  test('changes for the next turn when a new release is applied', async () => {
    await edit('company.yaml', (text) => text.replace('#2f5d50', '#123456'));
    expect(await candor.apply(folder)).toMatchObject({ release: 2, changed: true });
    expect(candor.engine().release.company.colour).toBe('#123456');
  });

  test('a source folder that vanishes is a report, not the end', async () => {
    await rm(join(folder, 'knowledge/procedures'), { recursive: true });
    const report = await candor.ingest();
    expect(report.failed.map(({ path }) => path).join()).toContain('procedures');
    expect(candor.knowledge.search({ text: 'how long to return' }).length).toBeGreaterThan(0);
  });
});

test('what another node applied and ingested is taken up by a refresh', async () => {
  await using database = await openDatabase({ kind: 'memory' });
  const a = await compose(CONFIG, { database });
  const b = await compose(CONFIG, { database });
  await a.apply(SHOP);
  expect(b.hasRelease()).toBe(false);
  await b.refresh();
  expect(b.engine().release.number).toBe(1);
  expect(b.knowledge.search({ text: 'how long to return' })).toEqual(
    a.knowledge.search({ text: 'how long to return' }),
  );
});

test('a node that starts on an embedded database takes up what the last one left, without waiting', async () => {
  await using desk = await openDesk('embedded');
  const [node] = desk.nodes;
  const id = await desk.open();

  const message = {
    conversationId: id,
    channel: 'api' as const,
    externalId: 'x',
    text: 'How long do I have to return something?',
  };
  await recordMessage({ db: node.db, holder: 'killed' }, message, node.clock.now());
  const next = await compose(CONFIG, { database: node.database });
  expect(await next.runner.recoverAbandoned()).toBe(1);
  expect((await desk.read(id)).messages.map(({ author }) => author)).toEqual(['customer', 'assistant']);
});
