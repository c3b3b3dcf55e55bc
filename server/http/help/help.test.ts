import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ArticleVotesListSchema, GapListSchema, SearchResultSchema } from '#contract';
import { makeRelease } from '#server/company/index.ts';
import { openConversation, signInAgent, startTestApp, type TestApp } from '#server/testing/index.ts';

const FIRST_PAINT_BYTES = 50 * 1024;

describe('the help centre', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ trustProxy: true });
  });
  afterAll(() => app?.close());

  /** A visitor with a browser of their own; it keeps its cookie. */
  function visitor(address: string, headers: Record<string, string> = {}) {
    let cookie = '';
    const visit = async (path: string, init: RequestInit = {}) => {
      const answer = await fetch(`${app.url}${path}`, {
        redirect: 'manual',
        ...init,
        headers: {
          'x-forwarded-for': address,
          ...(cookie ? { cookie } : {}),
          ...headers,
          ...(init.headers as Record<string, string>),
        },
      });
      cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
      return answer;
    };
    const vote = (path: string, helpful: string, more: Record<string, string> = {}) =>
      visit(`${path}/vote`, { method: 'POST', body: new URLSearchParams({ helpful }), headers: more });
    return { visit, vote, text: async (path: string) => (await visit(path)).text() };
  }
  const anybody = visitor('192.0.2.1');
  const find = async (query: string, language = 'en') => {
    const answer = await anybody.visit(`/v1/search?language=${language}&q=${encodeURIComponent(query)}`);
    return SearchResultSchema.parse(await answer.json()).hits[0]!.url.split('#')[0]!;
  };
  const lead = async () => signInAgent(app.url, { email: app.adminEmail, password: app.adminPassword });
  const gaps = async () =>
    GapListSchema.parse(await (await (await lead()).call('GET', '/v1/knowledge/gaps')).json()).items;

  test('speaks the language that is asked for, else one of the company’s that the browser names', async () => {
    const french = { 'accept-language': 'sv, fr-CA;q=0.8, en;q=0.5' };
    expect(await visitor('192.0.2.2', french).text('/help')).toContain('<html lang="fr">');
    expect(await visitor('192.0.2.2', french).text('/help?language=en')).toContain('<html lang="en">');
    expect(await visitor('192.0.2.2', { 'accept-language': 'sv' }).text('/help')).toContain(
      '<html lang="en">',
    );
    const negotiated = await visitor('192.0.2.2', french).visit('/help');
    expect(negotiated.headers.get('vary')).toContain('accept-language');
  });

  test('lists each category with its articles, and a category page lists all of them', async () => {
    const home = await anybody.text('/help?language=en');
    expect(home).toContain('Questions and answers');
    const list = await anybody.text('/help/categories/faq?language=en');
    expect(list.match(/<li><a href="\/help\/articles\//g)!.length).toBeGreaterThan(20);
    expect((await anybody.visit('/help/categories/faq?language=en&page=2')).status).toBe(404);
  });

  test('a search answers at once with its sources, in the reader’s language first', async () => {
    const page = await anybody.text('/help/search?language=en&q=How+long+do+I+have+to+return+something');
    expect(page).toContain('You have 30 days from the day of delivery');
    expect(page).toMatch(/<sup><a href="\/help\/articles\/art_\w+(#[^"]*)?">1<\/a><\/sup>/);
    const french = await anybody.text('/help/search?language=fr&q=Combien+de+temps+pour+un+retour');
    expect(french).toContain('Vous avez 30 jours');
    expect(french).toMatch(/<ul class="list"><li lang="fr">/);
  });

  test('who asks for a person is not given an article as an answer', async () => {
    const page = await anybody.text('/help/search?language=en&q=I+want+to+talk+to+a+human');
    expect(page).not.toContain('class="answer"');
    expect(page).toContain('This is for a person');
  });

  test('the results alone are what the script puts into the page', async () => {
    const part = await anybody.text('/help/search?language=en&q=return&part=results');
    expect(part.startsWith('<h1>')).toBe(true);
    expect(part).not.toContain('<html');
  });

  test('an article leads to its translation and back, and to what is near', async () => {
    const path = await find('How long do I have to return something?');
    const page = await anybody.text(path);
    expect(page).toContain('Last updated <time datetime="2026-11-02">');
    expect(page).toContain('Related questions');
    const translation = /<a href="(\/help\/articles\/[^"]+)" hreflang="fr" lang="fr">français/.exec(
      page,
    )?.[1];
    const french = await anybody.text(translation!);
    expect(french).toContain('Combien de temps ai-je pour retourner');
    expect(french).toContain(`<a href="${path}" hreflang="en" lang="en">English</a>`);
  });

  test('one vote for each browser: who votes again changes their mind, and another site cannot vote for them', async () => {
    const path = await find('How long is a gift card valid?');
    const [ada, ben] = [visitor('192.0.2.3'), visitor('192.0.2.3')];
    for (const helpful of ['yes', 'no', 'no']) {
      const answer = await ada.vote(path, helpful);
      expect(answer.status).toBe(303);
      const next = answer.headers.get('location')!;
      expect(next).toBe(`${path}?voted=${helpful}#helpful`);
      expect(await ada.text(next.split('#')[0]!)).not.toContain('Was this helpful?');
    }
    await ben.vote(path, 'yes');
    expect((await ben.vote(path, 'perhaps')).headers.get('location')).toBe(`${path}#helpful`);
    const forged = await ben.vote(path, 'no', { origin: 'https://evil.example' });
    expect(forged.status).toBe(403);
    expect((await ben.vote('/help/articles/art_0', 'no')).status).toBe(404);
    const agent = await lead();
    const { items } = ArticleVotesListSchema.parse(
      await (await agent.call('GET', '/v1/knowledge/votes')).json(),
    );
    expect(items).toMatchObject([{ url: path, helpful: 1, notHelpful: 1 }]);
  });

  test('internal articles are on no page, in no list and in no answer', async () => {
    const { knowledge } = app.candor;
    const internal = (await knowledge.listArticles({ sourceId: 'internal', includeInternal: true })).map(
      ({ id, title }) => ({ id, title }),
    );
    expect(internal.length).toBeGreaterThan(0);
    const paths = [
      '/help?language=en',
      '/help/search?language=en&q=goodwill+voucher',
      '/help/search?language=en&q=safety+report&part=results',
      '/sitemap.xml',
      '/llms.txt',
      await find('How do I return something?'),
    ];
    for (const path of paths) {
      const page = await anybody.text(path);
      for (const { id, title } of internal) {
        expect(page, path).not.toContain(id);
        expect(page, path).not.toContain(title);
      }
    }
    for (const { id } of internal) {
      for (const path of [`/help/articles/${id}`, `/help/articles/${id}.md`]) {
        expect((await anybody.visit(path)).status).toBe(404);
      }
      expect((await anybody.vote(`/help/articles/${id}`, 'yes')).status).toBe(404);
    }
    expect((await anybody.visit('/help/categories/internal?language=en')).status).toBe(404);
  });

  test('search engines and language models find every listed article', async () => {
    const map = await anybody.text('/sitemap.xml');
    const addresses = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1]!);
    const articles = addresses.filter((address) => address.includes('/help/articles/'));
    const llms = await anybody.text('/llms.txt');
    const links = [...llms.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1]!);
    expect(articles.length).toBeGreaterThan(40);
    expect(links.map((link) => link.replace(/\.md$/, '')).sort()).toEqual([...articles].sort());
    const markdown = await fetch(links[0]!);
    expect(markdown.headers.get('content-type')).toContain('text/markdown');
    expect(await markdown.text()).toMatch(/^# /);
    expect(await anybody.text('/robots.txt')).toContain(`Sitemap: ${app.url}/sitemap.xml`);
  });

  test('what is searched and not found is a gap, once a visitor, until it is found', async () => {
    const [ada, ben] = [visitor('192.0.2.10'), visitor('192.0.2.11')];
    const search = (who: typeof ada, query: string) =>
      who.visit(`/help/search?language=en&q=${encodeURIComponent(query)}`);
    await search(ada, 'snowboards xylophones');
    await search(ada, 'Xylophones, snowboards?');
    await ben.visit('/help/search/settled', {
      method: 'POST',
      body: new URLSearchParams({ q: 'snowboards xylophones', language: 'en' }),
    });
    // While one types it counts for nothing.
    await ben.visit('/help/search?language=en&q=zeppelins&part=results');
    const chat = await openConversation(app.url, { language: 'en' });
    expect((await chat.say('Can I pay with bitcoin?')).outcome).toBe('unsure');
    const items = await gaps();
    expect(items[0]).toMatchObject({ askers: 2, fromHelp: 2, nothingFound: 2 });
    expect(items.find(({ conversationId }) => conversationId === chat.id)).toMatchObject({
      example: 'Can I pay with bitcoin?',
      fromHelp: 0,
    });
    expect(JSON.stringify(items)).not.toContain('zeppelins');

    await search(ben, 'Can I pay with bitcoin?');
    expect((await gaps()).find(({ conversationId }) => conversationId === chat.id)?.askers).toBe(2);
    const referer = `${app.url}/help/search?language=en&q=Can+I+pay+with+bitcoin%3F`;
    await ben.visit(await find('payment methods'), { headers: { referer } });
    expect((await gaps()).find(({ conversationId }) => conversationId === chat.id)?.askers).toBe(1);
  });

  test('gaps are for those who write articles', async () => {
    for (const path of ['/v1/knowledge/gaps', '/v1/knowledge/votes']) {
      expect((await anybody.visit(path)).status).toBe(401);
    }
  });
});

describe('a help centre of a thousand articles', () => {
  test('needs no more than 50 KB for its first paint, on every kind of page', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'candor-many-'));
    await using app = await startTestApp();
    try {
      await mkdir(join(folder, 'faq'));
      const title = 'How do I do something that needs a title as long as titles get in practice';
      const text = `${'A sentence about it that says what has to be said. '.repeat(60)}\n`;
      await Promise.all(
        Array.from({ length: 1000 }, (_, number) =>
          writeFile(join(folder, `faq/a-${number}.md`), `# ${title} ${number}?\n\n## Short answer\n${text}`),
        ),
      );
      const { company, policy, topics, actions } = app.candor.engine().release;
      const source = { id: 'faq', kind: 'faq', path: 'faq', priority: 'high', update: 'manual' } as const;
      const sources = [{ ...source, visibility: 'public' as const }];
      const content = { company, policy, topics, actions, sources };
      await makeRelease(app.candor, { content, root: folder, origin: 'folder' });
      await app.candor.refresh();
      await app.candor.ingest();
      const script = (await (await fetch(`${app.url}/help/help.js`)).arrayBuffer()).byteLength;
      const map = await (await fetch(`${app.url}/sitemap.xml`)).text();
      const article = /<loc>[^<]+(\/help\/articles\/[^<]+)<\/loc>/.exec(map)![1]!;
      for (const path of [
        '/help',
        '/help/categories/faq?language=en',
        '/help/categories/faq?language=en&page=10',
        '/help/search?q=something',
        article,
      ]) {
        const answer = await fetch(`${app.url}${path}`);
        expect(answer.status, path).toBe(200);
        const page = await answer.text();
        // The page and its script are all: whatever else it names is loaded when somebody asks for it.
        expect([...page.matchAll(/(?:src|<link rel="(?:stylesheet|preload)")[^>]*/g)]).toHaveLength(1);
        expect(Buffer.byteLength(page) + script, path).toBeLessThanOrEqual(FIRST_PAINT_BYTES);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
