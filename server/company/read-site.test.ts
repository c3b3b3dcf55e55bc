import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { checkFolder, initFolder } from './index.ts';
import { readSite } from './read-site.ts';

const WORDS =
  'Parcels leave our warehouse within one working day and are delivered by the courier of your country.';
const page = (title: string, body = '') =>
  `<!doctype html><title>${title}</title><h1>${title}</h1><p>${WORDS}</p>${body}`;

let server: Server;
let base: string;
let asked: string[];
const routes = new Map<string, string | ((response: ServerResponse) => void)>();

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const route = routes.get(request.url ?? '');
    if (typeof route === 'function') return route(response);
    response.writeHead(route === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(route ?? 'not found');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  routes.clear();
  asked = [];
});

const allowed = () => ({ allowedHosts: [new URL(base).host], delayMs: 0 });
const crawl = (path = '/help/') => readSite(base + path, allowed());

test('a company folder is made from a page, the pages it links to and those of the sitemap', async () => {
  routes.set(
    '/help/',
    page('Help', '<a href="returns">R</a> <a href="/help/returns#x">R</a> <a href="faq?p=2">F</a>'),
  );
  routes.set('/help/returns', page('Returns'));
  routes.set('/help/faq?p=2', page('FAQ 2'));
  routes.set('/help/warranty', page('Warranty é'));
  routes.set(
    '/sitemap.xml',
    `<urlset><url><loc>${base}/help/warranty</loc></url><url><loc>https://other.example/x</loc></url></urlset>`,
  );
  const folder = await mkdtemp(join(tmpdir(), 'candor-site-'));
  const result = await initFolder({
    target: join(folder, 'shop'),
    from: `${base}/help/`,
    ...allowed(),
  });
  expect(result.documents.sort()).toEqual([
    'knowledge/site/help.html',
    'knowledge/site/help/faq-p-2.html',
    'knowledge/site/help/returns.html',
    'knowledge/site/help/warranty.html',
  ]);
  expect(await readFile(join(folder, 'shop/knowledge/site/help/warranty.html'), 'utf8')).toContain(
    'Warranty é',
  );
  expect((await checkFolder(join(folder, 'shop'))).problems).toEqual([]);
  expect(asked.filter((url) => url === '/help/returns')).toHaveLength(1);
  await rm(folder, { recursive: true });
});

test('robots.txt is respected, for pages and for the first page', async () => {
  routes.set('/robots.txt', 'User-agent: *\nDisallow: /help/private\nAllow: /help/private/open\n');
  routes.set('/help/', page('Help', '<a href="private/a">a</a><a href="private/open">b</a>'));
  routes.set('/help/private/a', page('A'));
  routes.set('/help/private/open', page('B'));
  const { pages, skipped } = await crawl();
  expect(pages.map((each) => each.path)).toEqual(['help.html', 'help/private/open.html']);
  expect(skipped).toEqual([{ path: `${base}/help/private/a`, reason: 'robots.txt does not allow it' }]);
  expect(asked).not.toContain('/help/private/a');
  routes.set('/robots.txt', 'User-agent: candor\nDisallow: /\n');
  await expect(crawl()).rejects.toMatchObject({ code: 'source_unreadable' });
});

test('at most 50 pages are fetched, and the rest is said', async () => {
  const links = Array.from({ length: 70 }, (_, i) => `<a href="p${i}">x</a>`).join('');
  routes.set('/help/', page('Help', links));
  for (let i = 0; i < 70; i++) routes.set(`/help/p${i}`, page(`P${i}`));
  const { pages, skipped } = await crawl();
  expect(pages).toHaveLength(50);
  expect(skipped).toEqual([{ path: '21 more pages', reason: 'only 50 are read' }]);
});

test('pages that cannot be used are skipped with the reason', async () => {
  routes.set(
    '/help/',
    page(
      'Help',
      '<a href="gone">x</a><a href="empty">x</a><a href="away">x</a><a href="loop">x</a><a href="big">x</a><a href="cut">x</a>',
    ),
  );
  routes.set(
    '/help/empty',
    '<div id=app></div><script>render("a very long text that no reader without JavaScript will ever see on this page")</script>',
  );
  routes.set('/help/away', (response) =>
    response.writeHead(302, { location: 'https://elsewhere.example/' }).end(),
  );
  routes.set('/help/loop', (response) => response.writeHead(302, { location: '/help/loop' }).end());
  routes.set('/help/big', (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('x'.repeat(6 * 1024 * 1024));
  });
  routes.set('/help/cut', (response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('half', () => response.destroy());
  });
  const { pages, skipped } = await crawl();
  expect(pages).toHaveLength(1);
  expect(skipped.map(({ path, reason }) => `${path.replace(base, '')} ${reason}`)).toEqual([
    expect.stringMatching(/gone .*status 404/),
    expect.stringMatching(/empty .*no text of its own/),
    expect.stringMatching(/away .*another site \(elsewhere\.example\)/),
    expect.stringMatching(/loop .*without end/),
    expect.stringMatching(/big .*larger than 5 MB/),
    expect.stringMatching(/cut .*cannot be read/),
  ]);
});

test('without the option no private address is asked, by number, by name or by redirect', async () => {
  routes.set('/help/', page('Help'));
  for (const address of [
    `${base}/help/`,
    base.replace('127.0.0.1', 'localhost'),
    'http://[::1]/',
    'http://169.254.169.254/latest',
    'http://0x7f000001/',
    'http://[::ffff:10.0.0.1]/',
    'ftp://example.com/',
  ])
    await expect(readSite(address)).rejects.toMatchObject({ code: 'address_blocked' });
  expect(asked).toEqual([]);
});

test('a text that is no address is refused', async () => {
  await expect(readSite('http://')).rejects.toMatchObject({ code: 'invalid_input' });
});
