import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Source, SourceSchema, systemClock } from '#server/kernel/index.ts';
import { silentLogger } from '#server/platform/log/index.ts';
import { eachDatabase } from '#server/testing/databases.ts';
import { createKnowledge, type Knowledge, knowledgeMigrations } from './index.ts';

const source = (more: Partial<Source> = {}): Source =>
  SourceSchema.parse({
    id: 'faq',
    kind: 'faq',
    path: 'knowledge/faq',
    priority: 'high',
    update: 'daily',
    ...more,
  });

eachDatabase(
  'knowledge',
  () => knowledgeMigrations,
  (get) => {
    let root: string;
    let knowledge: Knowledge;
    const open = () => createKnowledge({ db: get(), clock: systemClock, log: silentLogger });
    const write = async (path: string, text: string | Buffer) => {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    };
    const ingest = (sources = [source()], only?: string[]) => knowledge.ingest({ sources, root, only });
    const find = async (path: string) =>
      (await knowledge.listArticles({ includeInternal: true })).find((a) => a.path === path);

    beforeEach(async () => {
      root = await mkdtemp(join(tmpdir(), 'candor-knowledge-'));
      await sql`delete from article_version`.execute(get());
      await sql`delete from article`.execute(get());
      knowledge = await open();
      await write('knowledge/faq/returns.md', '# Returns\n\nSend it back within thirty days.');
      await write('knowledge/faq/hours.txt', 'We open at nine.');
    });
    afterEach(() => rm(root, { recursive: true, force: true }));

    test('reads a source once; what is unchanged is left alone', async () => {
      const first = await ingest();
      expect(first).toMatchObject({
        read: 2,
        added: ['knowledge/faq/hours.txt', 'knowledge/faq/returns.md'],
        failed: [],
      });
      const second = await ingest();
      expect(second).toMatchObject({
        read: 2,
        added: [],
        changed: [],
        renamed: [],
        removed: [],
        unchanged: 2,
      });
      expect(knowledge.search({ text: 'send something back' })[0]).toMatchObject({
        path: 'knowledge/faq/returns.md',
        title: 'Returns',
        version: 1,
      });
    });

    test('keeps every version of a changed article, and searches the newest', async () => {
      await ingest();
      const { id } = (await find('knowledge/faq/returns.md'))!;
      await write('knowledge/faq/returns.md', '# Returns\n\nSend it back within sixty days.');
      expect((await ingest()).changed).toEqual(['knowledge/faq/returns.md']);
      expect((await knowledge.findArticle(id, 1))?.text).toContain('thirty');
      const newest = await knowledge.findArticle(id);
      expect(newest).toMatchObject({ version: 2, text: 'Send it back within sixty days.' });
      expect(newest!.passages[0]!.id).toBe(`${id}.2.0`);
      expect(knowledge.search({ text: 'thirty days back' })[0]?.text).toContain('sixty');
      expect(await knowledge.findArticle(id, 3)).toBeUndefined();
    });

    test('follows a rename: the article keeps its id', async () => {
      await ingest();
      const before = await find('knowledge/faq/returns.md');
      await rename(join(root, 'knowledge/faq/returns.md'), join(root, 'knowledge/faq/send-back.md'));
      const report = await ingest();
      expect(report).toMatchObject({
        renamed: [{ from: 'knowledge/faq/returns.md', to: 'knowledge/faq/send-back.md' }],
        added: [],
        removed: [],
      });
      expect((await find('knowledge/faq/send-back.md'))?.id).toBe(before!.id);
      expect(knowledge.search({ text: 'returns' })[0]?.path).toBe('knowledge/faq/send-back.md');
    });

    test('follows a deletion, keeps the versions, and knows the article when it comes back', async () => {
      await ingest();
      const { id } = (await find('knowledge/faq/hours.txt'))!;
      await rm(join(root, 'knowledge/faq/hours.txt'));
      expect((await ingest()).removed).toEqual(['knowledge/faq/hours.txt']);
      expect(knowledge.search({ text: 'when do you open' })).toEqual([]);
      expect((await knowledge.findArticle(id))?.removedAt).toBeInstanceOf(Date);
      await write('knowledge/faq/hours.txt', 'We open at nine.');
      expect((await ingest()).added).toEqual(['knowledge/faq/hours.txt']);
      expect(await find('knowledge/faq/hours.txt')).toMatchObject({ id, version: 1 });
      expect(knowledge.search({ text: 'open at nine' })[0]?.articleId).toBe(id);
    });

    test('a source folder that vanished is an error and deletes nothing', async () => {
      await ingest();
      await rename(join(root, 'knowledge'), join(root, 'elsewhere'));
      const report = await ingest();
      expect(report.removed).toEqual([]);
      expect(report.failed).toEqual([
        {
          path: 'knowledge/faq',
          reason: expect.stringContaining('source "faq" cannot be read: the folder or file does not exist'),
        },
      ]);
      expect(knowledge.search({ text: 'returns' })).toHaveLength(1);
      expect(await (await open()).listArticles()).toHaveLength(2);
    });

    test('a file that cannot be read any more keeps its last good version', async () => {
      await ingest();
      await write('knowledge/faq/returns.md', '---\ntitle: [broken\n---\nText');
      await write('knowledge/faq/hours.txt', Buffer.from([0x81, 0xc3, 0x28, 0xff, 0xf0]));
      const report = await ingest();
      expect(report.failed).toEqual([
        { path: 'knowledge/faq/hours.txt', reason: expect.stringContaining('encoding') },
        { path: 'knowledge/faq/returns.md', reason: expect.stringMatching(/^line \d+: the front matter/) },
      ]);
      expect(report.removed).toEqual([]);
      expect(knowledge.search({ text: 'send back' })[0]?.text).toContain('thirty');
    });

    test('a broken row keeps the articles of its table', async () => {
      const tickets = source({ id: 'tickets', kind: 'tickets', path: 'tickets.csv', priority: 'medium' });
      await write(
        'tickets.csv',
        'id,question,answer\n1,Where is my key?,Under the mat.\n2,Is it blue?,It is red.\n',
      );
      await ingest([tickets]);
      await write('tickets.csv', 'id,question,answer\n1,Where is my key?,Under the mat.\n2,Is it blue?\n');
      const report = await ingest([tickets]);
      expect(report).toMatchObject({
        failed: [{ path: 'tickets.csv', reason: expect.stringMatching(/^line 3/) }],
        removed: [],
      });
      expect(knowledge.search({ text: 'is it blue', pool: 'tickets' })[0]?.path).toBe('tickets.csv#2');
    });

    test('says what it skipped and why', async () => {
      await write('knowledge/faq/.draft.md', 'x');
      await write('knowledge/faq/photo.png', 'x');
      await write('knowledge/faq/LICENSE', 'x');
      await write('knowledge/faq/empty.md', '---\ntitle: Nothing\n---\n');
      expect((await ingest()).skipped).toEqual([
        { path: 'knowledge/faq/.draft.md', reason: 'hidden' },
        { path: 'knowledge/faq/LICENSE', reason: 'no file extension' },
        { path: 'knowledge/faq/photo.png', reason: 'unknown format .png' },
        { path: 'knowledge/faq/empty.md', reason: 'empty' },
      ]);
    });

    test('reads only the sources that are asked for, and drops those that are configured no more', async () => {
      await write('policies/privacy.md', '# Privacy\n\nWe keep little.');
      const both = [source(), source({ id: 'policies', kind: 'policies', path: 'policies' })];
      await ingest(both);
      await rm(join(root, 'policies/privacy.md'));
      expect((await ingest(both, ['faq'])).removed).toEqual([]);
      expect((await ingest([source()])).removed).toEqual(['policies/privacy.md']);
    });

    test('a change of visibility or priority reaches the search without a new version', async () => {
      await ingest();
      await ingest([source({ visibility: 'internal' })]);
      expect(knowledge.search({ text: 'returns' })).toEqual([]);
      expect(knowledge.search({ text: 'returns', includeInternal: true })[0]?.version).toBe(1);
      expect(await knowledge.listArticles()).toEqual([]);
    });

    test('a file in two sources belongs to the first', async () => {
      const report = await ingest([source(), source({ id: 'all', path: 'knowledge' })]);
      expect(report.added).toHaveLength(2);
      expect(report.skipped.map(({ reason }) => reason)).toEqual(
        Array(2).fill('already read by source "faq"'),
      );
    });

    test('an article that the database refuses is named, and the others are stored', async () => {
      await write('knowledge/faq/zero.md', '---\ntitle: "a\\0b"\n---\nText');
      const report = await ingest();
      expect(report.added).toEqual(['knowledge/faq/hours.txt', 'knowledge/faq/returns.md']);
      expect(report.failed).toEqual([
        { path: 'knowledge/faq/zero.md', reason: expect.stringContaining('could not be stored') },
      ]);
      expect(knowledge.search({ text: 'returns' })).toHaveLength(1);
    });

    test('another process sees what was ingested after a refresh', async () => {
      const other = await open();
      await ingest();
      expect(other.search({ text: 'returns' })).toEqual([]);
      await other.refresh();
      expect(other.search({ text: 'returns' })).toEqual(knowledge.search({ text: 'returns' }));
    });

    test('two ingestions at once end as one', async () => {
      const reports = await Promise.all([ingest(), ingest()]);
      expect(reports.map((report) => report.added.length)).toEqual([2, 0]);
      expect(await knowledge.listArticles()).toHaveLength(2);
    });

    test('an article is given back with its headings, free of HTML', async () => {
      await write(
        'knowledge/faq/long.md',
        '# Long\n\nFirst.\n\n## Part\n\n<b>Second</b>.\n\n### Detail\n\nThird.',
      );
      await ingest();
      const { id } = (await find('knowledge/faq/long.md'))!;
      expect((await knowledge.findArticle(id))?.text).toBe(
        'First.\n\n## Part\n\nSecond.\n\n### Detail\n\nThird.',
      );
    });

    test('watching reads changed files of on-change sources', async () => {
      const sources = [source({ update: 'on-change' })];
      await ingest(sources);
      const { promise, resolve } = Promise.withResolvers<string[]>();
      // A file that is read while it is being written may look empty.
      const onReport = ({ added }: { added: string[] }) => void (added.length > 0 && resolve(added));
      await using _ = knowledge.watch({ sources, root, onReport });
      // The watcher is not told when it is ready, so the file is written until it is seen.
      const timer = setInterval(
        () => void write('knowledge/faq/new.md', `# New\n\nFresh ${Date.now()}`),
        700,
      );
      expect(await promise).toEqual(['knowledge/faq/new.md']);
      clearInterval(timer);
    });
  },
);
