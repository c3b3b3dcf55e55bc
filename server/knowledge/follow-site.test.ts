import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Source, SourceSchema } from '#server/kernel/index.ts';
import { silentLogger } from '#server/platform/log/index.ts';
import { eachDatabase } from '#server/testing/databases.ts';
import { type LocalSite, startLocalSite } from '#server/testing/local-site.ts';
import { createKnowledge, type IngestInput, type Knowledge, knowledgeMigrations } from './index.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** A page with the frame that sites have. */
const page = (
  title: string,
  text: string,
  more = '',
) => `<!doctype html><html lang="en"><title>${title} | Shop</title>
  <header><a href="/">Home</a> Big sale this week</header><nav><a href="/cart">Cart</a></nav>
  <main><h1>${title}</h1><p>${text} Our people are glad to help with whatever is left open.</p>${more}</main>
  <footer>We use cookies. Imprint.</footer></html>`;

eachDatabase(
  'a followed website',
  () => knowledgeMigrations,
  (get) => {
    let site: LocalSite;
    let knowledge: Knowledge;
    let now: Date;
    const source = (more: Partial<Source> = {}): Source =>
      SourceSchema.parse({
        id: 'help-site',
        kind: 'product-docs',
        site: `${site.url}/help/`,
        priority: 'medium',
        update: 'daily',
        ...more,
      });
    const input = (more: Partial<Source> = {}): IngestInput => ({
      sources: [source(more)],
      root: '/nowhere',
      allowedHosts: [site.host],
      siteDelayMs: 0,
    });
    const ingest = (more: Partial<Source> = {}) => {
      site.asked.length = 0;
      return knowledge.ingest(input(more));
    };
    const address = (path: string) => `${site.url}${path}`;
    const find = async (path: string) =>
      (await knowledge.listArticles({ includeInternal: true })).find((each) => each.path === address(path));
    const setSitemap = (...paths: string[]) =>
      site.pages.set('/sitemap.xml', {
        headers: { 'content-type': 'application/xml' },
        body: `<urlset>${paths
          .map((path) => {
            const [loc, lastmod] = path.split(' ');
            return `<url><loc>${address(loc!)}</loc>${lastmod ? `<lastmod>${lastmod}</lastmod>` : ''}</url>`;
          })
          .join('')}</urlset>`,
      });

    beforeEach(async () => {
      site = await startLocalSite();
      now = new Date('2026-03-10T12:00:00Z');
      for (const table of ['article_version', 'article', 'site_page', 'source_reading'])
        await sql`delete from ${sql.table(table)}`.execute(get());
      knowledge = await createKnowledge({ db: get(), clock: { now: () => now }, log: silentLogger });
      site.pages.set('/help/returns', page('Returns', 'You can send things back within 30 days.'));
      site.pages.set('/help/repairs', page('Repairs', 'A repair of a zip costs 25 euros.'));
    });
    afterEach(() => site[Symbol.asyncDispose]());

    test('is read by its sitemap, without its frame, one request at a time', async () => {
      site.pages.set('/robots.txt', { body: `Sitemap: ${address('/maps.xml')}` });
      site.pages.set('/maps.xml', {
        body: `<sitemapindex><sitemap><loc>${address('/sitemap.xml')}</loc></sitemap></sitemapindex>`,
      });
      setSitemap('/help/returns', '/help/repairs', '/shop/tent');
      const report = await ingest();
      expect(report).toMatchObject({ read: 2, failed: [], skipped: [] });
      expect(report.added).toEqual([address('/help/returns'), address('/help/repairs')]);
      expect(site.atOnce).toBe(1);
      expect(site.asked[0]).toMatchObject({ path: '/robots.txt' });
      expect(site.asked.every(({ headers }) => /^Candor\//.test(headers['user-agent'] ?? ''))).toBe(true);
      const [hit] = knowledge.search({ text: 'send things back' });
      expect(hit).toMatchObject({
        title: 'Returns',
        path: address('/help/returns'),
        url: address('/help/returns'),
      });
      const article = await knowledge.findArticle(hit!.articleId);
      expect(article?.text).not.toMatch(/sale|Cart|cookies/);
    });

    test('is read by its links where it has no sitemap, and never outside of its folder', async () => {
      const links = '<a href="returns">1</a><a href="/shop/tent">2</a><a href="https://other.example/">3</a>';
      site.pages.set('/help/', page('Help', 'What we can do for you.', links));
      site.pages.set('/help/returns', page('Returns', 'Within 30 days.', '<a href="repairs#zip">zip</a>'));
      const report = await ingest();
      expect(report.added).toEqual(['/help/', '/help/returns', '/help/repairs'].map(address));
      expect(site.asked.map(({ path }) => path)).not.toContain('/shop/tent');
      // A page that failed is found again although the page that links to it is the same.
      site.pages.set('/help/repairs', { status: 500 });
      expect((await ingest()).failed).toHaveLength(1);
      site.pages.set('/help/repairs', page('Repairs', 'A zip costs 30 euros.'));
      expect((await ingest()).changed).toEqual([address('/help/repairs')]);
    });

    test('asks only whether a page changed, and keeps each version', async () => {
      setSitemap('/help/returns', '/help/repairs');
      await ingest();
      const second = await ingest();
      expect(second).toMatchObject({ read: 2, unchanged: 2, changed: [] });
      const pages = site.asked.filter(({ path }) => path.startsWith('/help/'));
      expect(pages.map(({ status }) => status)).toEqual([304, 304]);
      site.pages.set('/help/repairs', page('Repairs', 'A repair of a zip costs 35 euros.'));
      expect(await ingest()).toMatchObject({ changed: [address('/help/repairs')], unchanged: 1 });
      const { id } = (await find('/help/repairs'))!;
      expect((await knowledge.findArticle(id, 1))?.text).toContain('25 euros');
      expect((await knowledge.findArticle(id))?.text).toContain('35 euros');
    });

    test('a new frame around the same text is no new version', async () => {
      setSitemap('/help/returns');
      await ingest();
      site.pages.set(
        '/help/returns',
        (site.pages.get('/help/returns') as string).replace('Big sale', 'Bigger sale'),
      );
      expect(await ingest()).toMatchObject({ changed: [], unchanged: 1 });
      expect((await find('/help/returns'))?.version).toBe(1);
    });

    test('a page that the sitemap calls unchanged is not asked, for a week', async () => {
      setSitemap('/help/returns 2026-02-01', '/help/repairs 2026-03-09');
      await ingest();
      now = new Date(now.getTime() + DAY_MS);
      await ingest();
      const asked = () => site.asked.map(({ path }) => path).filter((path) => path.startsWith('/help/'));
      // Changed the day before it was read: in some time zone that may be later.
      expect(asked()).toEqual(['/help/repairs']);
      now = new Date(now.getTime() + 7 * DAY_MS);
      await ingest();
      expect(asked()).toEqual(['/help/returns', '/help/repairs']);
    });

    test('follows deletions: 404, 410, and what a whole sitemap lists no more', async () => {
      for (const name of ['a', 'b', 'c'])
        site.pages.set(
          `/help/${name}`,
          page(`Page ${name}`, `What ${name} is about, at length and in full.`),
        );
      setSitemap('/help/returns', '/help/a', '/help/b', '/help/c');
      await ingest();
      const { id } = (await find('/help/a'))!;
      site.pages.delete('/help/a');
      site.pages.set('/help/b', { status: 410 });
      setSitemap('/help/returns', '/help/a', '/help/b');
      const report = await ingest();
      expect(report.removed.sort()).toEqual(['/help/a', '/help/b', '/help/c'].map(address));
      expect(report.skipped.map(({ reason }) => reason)).toEqual([
        expect.stringContaining('404'),
        expect.stringContaining('410'),
      ]);
      expect(knowledge.search({ text: 'Page a' }).map(({ path }) => path)).not.toContain(address('/help/a'));
      expect((await knowledge.findArticle(id, 1))?.text).toContain('What a is about');
    });

    test('follows a move: the article keeps its id, by redirect or by what it says', async () => {
      setSitemap('/help/returns', '/help/repairs');
      await ingest();
      const [returns, repairs] = [await find('/help/returns'), await find('/help/repairs')];
      site.pages.set('/help/returns', { status: 301, headers: { location: '/help/sending-back' } });
      site.pages.set('/help/sending-back', page('Sending back', 'You can send things back within 40 days.'));
      site.pages.set('/help/workshop', site.pages.get('/help/repairs')!);
      site.pages.delete('/help/repairs');
      setSitemap('/help/returns', '/help/workshop');
      const report = await ingest();
      expect(report.renamed).toEqual([
        { from: address('/help/returns'), to: address('/help/sending-back') },
        { from: address('/help/repairs'), to: address('/help/workshop') },
      ]);
      expect(report.removed).toEqual([]);
      expect(await find('/help/sending-back')).toMatchObject({ id: returns!.id, version: 2 });
      expect(await find('/help/workshop')).toMatchObject({ id: repairs!.id, version: 1 });
    });

    test.each([
      ['robots.txt fails', () => site.pages.set('/robots.txt', { status: 503 })],
      [
        'robots.txt allows nothing more',
        () => site.pages.set('/robots.txt', { body: 'User-agent: *\nDisallow: /' }),
      ],
      ['the sitemap fails', () => site.pages.set('/sitemap.xml', { status: 500 })],
      [
        'every page is gone',
        () => {
          site.pages.delete('/help/returns');
          site.pages.delete('/help/repairs');
        },
      ],
      ['the sitemap lists nothing', () => setSitemap()],
      ['the server is gone', async () => site[Symbol.asyncDispose]()],
    ])('when %s, nothing is deleted', async (_, breakIt) => {
      setSitemap('/help/returns', '/help/repairs');
      await ingest();
      await breakIt();
      const report = await ingest();
      expect(report.removed).toEqual([]);
      expect(report.failed.length).toBeGreaterThan(0);
      expect(knowledge.search({ text: 'send things back' })[0]?.title).toBe('Returns');
    });

    test('an error page in the place of every page is not taken for what the site says', async () => {
      const names = ['a', 'b', 'c', 'd', 'e'];
      for (const name of names) site.pages.set(`/help/${name}`, page(`Page ${name}`, `About ${name}.`));
      setSitemap(...names.map((name) => `/help/${name}`));
      await ingest();
      for (const name of names) site.pages.set(`/help/${name}`, page('Maintenance', 'We will be back soon.'));
      const report = await ingest();
      expect(report).toMatchObject({ changed: [], removed: [] });
      expect(report.failed[0]?.reason).toContain('looks like an error page');
    });

    test('a page that fails keeps its article, and says why', async () => {
      setSitemap('/help/returns', '/help/repairs');
      await ingest();
      site.pages.set('/help/repairs', { status: 500 });
      const report = await ingest();
      expect(report).toMatchObject({ removed: [], unchanged: 1 });
      expect(report.failed).toEqual([
        { path: address('/help/repairs'), reason: expect.stringContaining('500') },
      ]);
      expect(await find('/help/repairs')).toBeDefined();
    });

    test('five failures in a row end the reading, and nothing is deleted', async () => {
      const names = Array.from({ length: 9 }, (_, i) => `/help/p${i}`);
      for (const name of names) site.pages.set(name, page(`Page ${name}`, `About ${name}.`));
      setSitemap('/help/returns', ...names);
      await ingest();
      for (const name of names) site.pages.set(name, { status: 502 });
      const report = await ingest();
      expect(report.removed).toEqual([]);
      expect(report.failed.at(-1)).toEqual({
        path: '4 more pages',
        reason: 'not asked: 5 pages in a row failed',
      });
    });

    test('respects robots.txt, waits when asked to, and stops at its limit of pages', async () => {
      site.pages.set('/robots.txt', { body: 'User-agent: *\nDisallow: /help/secret\nCrawl-delay: 0.02' });
      site.pages.set('/help/secret', page('Secret', 'Not for machines.'));
      setSitemap('/help/secret', '/help/returns', '/help/repairs', '/help/map.pdf');
      const report = await ingest({ max_pages: 2 });
      expect(report.added).toEqual([address('/help/returns')]);
      expect(report.skipped).toEqual([
        { path: address('/help/secret'), reason: 'robots.txt does not allow it' },
        { path: address('/help/map.pdf'), reason: 'only pages are read' },
        { path: '1 more pages', reason: 'only 2 are read' },
      ]);
      expect(site.asked.map(({ path }) => path)).not.toContain('/help/secret');
    });

    test('a page asked too often is asked again after the time that the site names', async () => {
      setSitemap('/help/returns');
      const good = site.pages.get('/help/returns')!;
      const busy = { status: 429, headers: { 'retry-after': '0' } };
      site.pages.set('/help/returns', busy);
      const get = site.pages.get.bind(site.pages);
      let times = 0;
      site.pages.get = (path) => (path === '/help/returns' && ++times > 1 ? good : get(path));
      expect((await ingest()).added).toEqual([address('/help/returns')]);
    });

    test('no private address is asked unless it is allowed, also not after a redirect', async () => {
      await using other = await startLocalSite();
      other.pages.set('/help/returns', page('Inside', 'The secret of the inner network, in many words.'));
      other.pages.set('/sitemap.xml', { body: '<urlset></urlset>' });
      for (const path of ['/help/returns', '/sitemap.xml', '/robots.txt'])
        site.pages.set(path, { status: 302, headers: { location: `${other.url}${path}` } });
      const report = await ingest();
      expect(report.added).toEqual([]);
      expect(other.asked).toEqual([]);
      const blocked = await knowledge.ingest({ ...input(), allowedHosts: [] });
      expect(blocked.failed[0]?.reason).toContain('is not a public address');
    });

    test('questions that only the data of a page has are read', async () => {
      const data = {
        '@type': 'FAQPage',
        mainEntity: {
          '@type': 'Question',
          name: 'Do you ship to Iceland?',
          acceptedAnswer: { text: '<p>Yes, for 19 euros.</p>' },
        },
      };
      const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
      site.pages.set('/help/returns', page('Questions', 'What people ask.', script));
      setSitemap('/help/returns');
      await ingest();
      expect(knowledge.search({ text: 'ship to Iceland' })[0]?.text).toContain('19 euros');
    });

    test('one that could not be read is tried again after an hour, and by whoever asks for it', async () => {
      site.pages.set('/sitemap.xml', { status: 500 });
      expect((await knowledge.ingestDue(input()))?.failed).toHaveLength(1);
      expect(await knowledge.ingestDue(input())).toBeUndefined();
      expect((await knowledge.ingest({ ...input(), sitesWhenDue: true })).failed).toHaveLength(1);
      setSitemap('/help/returns');
      now = new Date(now.getTime() + 60 * 60 * 1000);
      expect((await knowledge.ingestDue(input()))?.added).toHaveLength(1);
    });

    test('is read again when its time has come, and not before', async () => {
      setSitemap('/help/returns');
      expect((await knowledge.ingestDue(input()))?.added).toHaveLength(1);
      expect(await knowledge.ingestDue(input())).toBeUndefined();
      const waiting = await knowledge.ingest({ ...input(), sitesWhenDue: true });
      expect(waiting.skipped[0]?.reason).toContain('not due yet');
      const again = await knowledge.ingest({ ...input({ priority: 'high' }), sitesWhenDue: true });
      expect(again).toMatchObject({ read: 1, skipped: [] });
      now = new Date(now.getTime() + DAY_MS);
      expect(await knowledge.ingestDue(input())).toMatchObject({ unchanged: 1 });
      const [reading] = await knowledge.listReadings();
      expect(reading).toMatchObject({
        sourceId: 'help-site',
        readAt: now,
        report: { read: 1, unchanged: 1 },
      });
      expect(await knowledge.ingestDue(input({ update: 'manual' }))).toBeUndefined();
    });
  },
);
