import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Scope, type Source, SourceSchema } from '#server/kernel/index.ts';
import { silentLogger } from '#server/platform/log/index.ts';
import { eachDatabase } from '#server/testing/databases.ts';
import { createKnowledge, type Knowledge, knowledgeMigrations } from './index.ts';

eachDatabase(
  'for whom and when articles hold',
  () => knowledgeMigrations,
  (get) => {
    let root: string;
    let now: Date;
    let knowledge: Knowledge;
    const source = (more: Partial<Source> = {}): Source =>
      SourceSchema.parse({ id: 'faq', kind: 'faq', path: 'faq', priority: 'high', update: 'daily', ...more });
    const open = () => createKnowledge({ db: get(), clock: { now: () => now }, log: silentLogger });
    const write = async (name: string, fields: Record<string, string>, text: string) => {
      const path = join(root, 'faq', name);
      await mkdir(dirname(path), { recursive: true });
      const front = Object.entries(fields).map(([key, value]) => `${key}: ${value}\n`);
      await writeFile(path, `---\n${front.join('')}---\n# ${text.split('.')[0]}\n\n${text}`);
    };
    const ingest = (sources = [source()]) => knowledge.ingest({ sources, root });
    const find = (text: string, more: { day?: string; asker?: Scope } = {}) =>
      knowledge.search({ text, ...more }).map((hit) => hit.text);

    beforeEach(async () => {
      root = await mkdtemp(join(tmpdir(), 'candor-scope-'));
      now = new Date('2026-03-10T12:00:00Z');
      await sql`delete from article_version`.execute(get());
      await sql`delete from article`.execute(get());
      knowledge = await open();
    });
    afterEach(() => rm(root, { recursive: true, force: true }));

    test('an article is found from its first day to its last, and on the day in question', async () => {
      await write(
        'sale.md',
        { valid_from: '2026-03-11', valid_until: '2026-03-20' },
        'Sale returns take 14 days.',
      );
      await ingest();
      expect(find('sale returns')).toEqual([]);
      expect(await knowledge.listArticles()).toEqual([]);
      expect(find('sale returns', { day: '2026-03-20' })).toHaveLength(1);
      expect(find('sale returns', { day: '2026-03-21' })).toEqual([]);
      now = new Date('2026-03-11T00:00:00Z');
      expect(find('sale returns')).toHaveLength(1);
      const [article] = await knowledge.listArticles();
      expect(article).toMatchObject({ isPublic: true });
      now = new Date('2026-03-21T00:00:00Z');
      expect(await knowledge.findArticle(article!.id)).toMatchObject({ isPublic: false });
    });

    test('a version with a first day leaves the days before to the one before it', async () => {
      await write('returns.md', {}, 'Returns take 60 days.');
      await ingest();
      await write('returns.md', { valid_from: '2026-04-01' }, 'Returns take 30 days.');
      await ingest();
      expect(find('returns')).toEqual(['Returns take 60 days.']);
      expect(find('returns', { day: '2026-04-01' })).toEqual(['Returns take 30 days.']);
      const [summary] = await knowledge.listArticles();
      expect(summary?.version).toBe(1);
      expect((await knowledge.findArticle(summary!.id))?.text).toBe('Returns take 60 days.');
      now = new Date('2026-05-01T00:00:00Z');
      expect(find('returns')).toEqual(['Returns take 30 days.']);
      expect(find('returns', { day: '2026-03-03' })).toEqual(['Returns take 60 days.']);
      const [hit] = knowledge.search({ text: 'returns', day: '2026-03-03' });
      expect(hit).toMatchObject({ articleId: summary!.id, version: 1, passageId: `${summary!.id}.1.0` });
      // The same in a process that starts now.
      expect((await open()).search({ text: 'returns', day: '2026-03-03' })[0]?.version).toBe(1);
    });

    test('a version without a first day is a correction: it holds for the past too', async () => {
      await write('returns.md', {}, 'Returns take 60 days.');
      await ingest();
      await write('returns.md', { valid_from: '2026-03-01' }, 'Returns take 30 days.');
      await ingest();
      await write('returns.md', {}, 'Returns take 45 days.');
      await ingest();
      expect(find('returns', { day: '2026-02-01' })).toEqual(['Returns take 45 days.']);
      expect(find('returns')).toEqual(['Returns take 45 days.']);
    });

    test('a removed article is gone on every day', async () => {
      await write('returns.md', {}, 'Returns take 60 days.');
      await ingest();
      await write('returns.md', { valid_from: '2026-03-01' }, 'Returns take 30 days.');
      await ingest();
      await rm(join(root, 'faq/returns.md'));
      await ingest();
      expect(find('returns', { day: '2026-02-01' })).toEqual([]);
    });

    test('product, plan and region keep an article from those who are known to be others', async () => {
      await write('fr.md', { region: 'FR, BE' }, 'Delivery takes three days.');
      await write('us.md', { regions: '[US]' }, 'Delivery takes nine days.');
      await write('skarn.md', { product: 'Skarn 2' }, 'The poles of the tent are 9 mm.');
      await ingest();
      expect(find('delivery', { asker: { region: ['fr'] } })).toEqual(['Delivery takes three days.']);
      expect(find('delivery', { asker: { region: ['US'], plan: ['pro'] } })).toEqual([
        'Delivery takes nine days.',
      ]);
      expect(find('delivery', { asker: { region: ['DK'] } })).toEqual([]);
      expect(find('delivery')).toHaveLength(2);
      expect(find('tent poles', { asker: { product: ['Skarn 2 tent'] } })).toHaveLength(1);
      expect(find('tent poles', { asker: { product: ['Skarn 20'] } })).toEqual([]);
    });

    test('an audience is a permission: who is not known to belong to it sees nothing of it', async () => {
      await write('dealers.md', { audience: 'dealers' }, 'Dealers get a rebate of 20 percent.');
      await ingest();
      expect(find('rebate')).toEqual([]);
      expect(find('rebate', { asker: { audience: ['press'] } })).toEqual([]);
      expect(find('rebate', { asker: { audience: ['Dealers'] } })).toHaveLength(1);
      expect(await knowledge.listArticles()).toEqual([]);
      const [internal] = await knowledge.listArticles({ includeInternal: true });
      expect(internal).toMatchObject({ isPublic: false });
      expect(knowledge.search({ text: 'rebate', includeInternal: true })).toHaveLength(1);
    });

    test('what a source says of all its articles holds where they say nothing themselves', async () => {
      await write('a.md', {}, 'Delivery takes three days.');
      await write('b.md', { region: 'SE' }, 'Returns take 30 days.');
      const sources = [source({ applies_to: { region: ['FR'] } })];
      await ingest(sources);
      expect(find('delivery', { asker: { region: ['SE'] } })).toEqual([]);
      expect(find('returns', { asker: { region: ['SE'] } })).toHaveLength(1);
      await ingest([source()]);
      expect(find('delivery', { asker: { region: ['SE'] } })).toHaveLength(1);
    });

    test('what cannot be understood is reported and not shown', async () => {
      await write('date.md', { valid_until: '31/12/2026' }, 'Some text.');
      await write('day.md', { valid_from: '2026-02-30' }, 'Some text.');
      await write('names.md', { region: '{ a: 1 }' }, 'Some text.');
      const report = await ingest();
      expect(report.added).toEqual([]);
      expect(report.failed.map(({ reason }) => reason)).toEqual([
        '`valid_until` is "31/12/2026"; write the day as 2026-12-31',
        '`valid_from` is "2026-02-30"; write the day as 2026-12-31',
        '`region` is not a name or a list of names',
      ]);
    });

    test('fields are data: nothing in them is run or searched as a pattern', async () => {
      await write('odd.md', { region: `"'); drop table article;-- .*"` }, 'Some odd text.');
      await ingest();
      expect(find('odd text', { asker: { region: ['FR'] } })).toEqual([]);
      expect(find('odd text', { asker: { region: ["'); drop table article;-- .*"] } })).toHaveLength(1);
    });

    test('tickets are looked up apart from articles, and never listed for the public', async () => {
      await write('zip.md', {}, 'A zip can be repaired.');
      await mkdir(join(root, 't'));
      await writeFile(
        join(root, 't/t.csv'),
        'id,question,answer\n1,My zip is stuck,Rub a candle along the zip.\n',
      );
      const tickets = source({ id: 'tickets', kind: 'tickets', path: 't' });
      await ingest([source(), tickets]);
      expect(find('zip')).toEqual(['A zip can be repaired.']);
      expect(knowledge.search({ text: 'zip', pool: 'tickets' }).map(({ sourceId }) => sourceId)).toEqual([
        'tickets',
      ]);
      expect((await knowledge.listArticles()).map(({ pool }) => pool)).toEqual(['articles']);
      // Rows of a source that is no ticket source are articles like others.
      await ingest([source(), { ...tickets, kind: 'faq' }]);
      expect(find('zip')).toHaveLength(2);
    });
  },
);
