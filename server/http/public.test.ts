import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ArticleViewSchema, ErrorBodySchema, SearchResultSchema, WidgetConfigSchema } from '#contract';
import { startTestApp, type TestApp } from '#server/testing/index.ts';

describe('what anybody may read', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app?.close());
  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${app.url}${path}`, { headers });
  const search = async (query: string) =>
    SearchResultSchema.parse(await (await get(`/v1/search?${query}`)).json()).hits;
  const internalIds = async () => {
    const { knowledge } = app.candor;
    const all = await knowledge.listArticles({ includeInternal: true });
    const shown = new Set((await knowledge.listArticles()).map(({ id }) => id));
    return all.map(({ id }) => id).filter((id) => !shown.has(id));
  };
  const tidy = async (answer: Response) => ({
    status: answer.status,
    type: answer.headers.get('content-type'),
    body: (await answer.text()).replace(/req_[0-9a-f]+/, 'req'),
  });

  test('the search finds the article, each article once, the best first', async () => {
    const hits = await search('q=how+long+to+return');
    expect(hits[0]?.title.toLowerCase()).toContain('return');
    expect(new Set(hits.map(({ articleId }) => articleId)).size).toBe(hits.length);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
  });

  test('the search keeps to its limit and to the language that is asked for', async () => {
    expect(await search('q=delivery&limit=2')).toHaveLength(2);
    const french = await search('q=livraison&language=fr');
    expect(french[0]?.language).toBe('fr');
  });

  test.each([
    '',
    'q=',
    `q=${'x'.repeat(1001)}`,
    'q=x&limit=0',
    'q=x&limit=51',
    'q=x&limit=many',
    'q=x&language=french',
  ])('a search for "%.20s" is refused with a sentence', async (query) => {
    const answer = await get(`/v1/search?${query}`);
    expect(answer.status).toBe(400);
    ErrorBodySchema.parse(await answer.json());
  });

  test('an article is read with its text and where it stands', async () => {
    const [hit] = await search('q=how+long+to+return');
    const article = ArticleViewSchema.parse(await (await get(`/v1/articles/${hit!.articleId}`)).json());
    expect(article).toMatchObject({ id: hit!.articleId, title: hit!.title });
    expect((await get(article.url)).status).toBe(200);
  });

  test('an internal article is not there, and cannot be told from one that does not exist', async () => {
    const internal = await internalIds();
    expect(internal.length).toBeGreaterThan(0);
    for (const base of ['/v1/articles/', '/help/articles/']) {
      const missing = await tidy(await get(`${base}art_0`));
      expect(missing.status).toBe(404);
      for (const id of internal) expect(await tidy(await get(base + id))).toEqual(missing);
    }
  });

  test('no search, page or answer shows an internal article', async () => {
    const internal = await internalIds();
    for (const words of ['goodwill', 'goodwill voucher limit', 'safety report', 'internal']) {
      const hits = await search(`q=${encodeURIComponent(words)}&limit=50`);
      expect(hits.filter(({ articleId }) => internal.includes(articleId))).toEqual([]);
      const page = await (await get(`/help/search?q=${encodeURIComponent(words)}`)).text();
      for (const id of internal) expect(page).not.toContain(id);
    }
  });

  test('the help centre has pages that run our own script file and no other, and one sheet of their own', async () => {
    for (const path of ['/help', '/help?language=fr', '/help/search?q=return']) {
      const answer = await get(path);
      expect(answer.headers.get('content-type')).toContain('text/html');
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
      const policy = answer.headers.get('content-security-policy')!;
      expect(policy).not.toContain('unsafe');
      const page = await answer.text();
      const [, sheet = ''] = /<style>(.*?)<\/style>/s.exec(page)!;
      expect(policy).toContain(`'sha256-${createHash('sha256').update(sheet).digest('base64')}'`);
      const scripts = [...page.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
      expect(scripts.filter((tag) => !tag.includes('application/ld+json'))).toEqual([
        '<script src="/help/help.js" defer>',
      ]);
    }
    const evil = await (
      await get(`/help/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`)
    ).text();
    expect(evil).not.toContain('<script>alert');
  });

  test('the chat gets its name, colour, languages and suggestions, and nothing else', async () => {
    const config = WidgetConfigSchema.strict().parse(await (await get('/v1/widget')).json());
    expect(config.company).toBe('Fjord & Pine');
    expect(config.suggestions['fr']?.length).toBeGreaterThan(0);
  });

  test('/docs/json is an OpenAPI document that names every /v1 route with its answers', async () => {
    const document = (await (await get('/docs/json')).json()) as {
      openapi: string;
      info: object;
      paths: Record<
        string,
        Record<string, { responses?: object; parameters?: { name: string; in: string }[] }>
      >;
    };
    expect(document.openapi).toMatch(/^3\./);
    expect(document.info).toMatchObject({ title: expect.any(String), version: expect.any(String) });
    const routes = app.doors.filter(({ method, url }) => url.startsWith('/v1/') && method !== 'HEAD');
    for (const { method, url } of routes) {
      const path = url.replaceAll(/:(\w+)/g, '{$1}');
      const operation = document.paths[path]?.[method.toLowerCase()];
      expect(operation?.responses, `${method} ${path}`).toBeDefined();
      for (const [, name] of path.matchAll(/\{(\w+)\}/g)) {
        expect(operation?.parameters ?? [], path).toContainEqual(
          expect.objectContaining({ name, in: 'path' }),
        );
      }
    }
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, ref]) => ref!);
    for (const ref of refs) {
      const target = ref
        .split('/')
        .reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], document);
      expect(target, ref).toBeDefined();
    }
    expect((await get('/docs/')).status).toBe(200);
  });

  test('every answer says what it is and forbids guessing', async () => {
    for (const path of ['/health', '/v1/widget', '/help', '/v1/nothing', '/']) {
      const answer = await get(path);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('content-type')).toMatch(/charset=utf-8/);
    }
  });
});

describe('a server whose database is gone', () => {
  test('is alive, not ready, and says so in the form of every error; no detail of the inside gets out', async () => {
    await using app = await startTestApp();
    expect((await fetch(`${app.url}/ready`)).status).toBe(200);
    await app.candor.database.close();
    const ready = await fetch(`${app.url}/ready`);
    expect(ready.status).toBe(503);
    expect(ErrorBodySchema.parse(await ready.json()).error.code).toBe('database_unreachable');
    expect((await fetch(`${app.url}/health`)).status).toBe(200);
    const answer = await fetch(`${app.url}/v1/conversations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(answer.status).toBeGreaterThanOrEqual(500);
    const text = await answer.text();
    ErrorBodySchema.parse(JSON.parse(text));
    expect(text).not.toMatch(/pool|pglite|postgres|select/i);
  });
});
