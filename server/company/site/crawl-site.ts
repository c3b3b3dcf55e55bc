import { setTimeout as sleep } from 'node:timers/promises';
import { AppError, errorMessage } from '#server/kernel/index.ts';
import { type FetchedPage, type FetchOptions, fetchPage } from './fetch-page.ts';
import { listLinks } from './list-links.ts';
import { pathOfPage } from './path-of-page.ts';
import { type Robots, readRobots } from './read-robots.ts';

const MAX_PAGES = 50;
const MAX_REDIRECTS = 5;
const MAX_DELAY_MS = 5000;
const LEAST_TEXT = 80;

export interface CrawlOptions extends FetchOptions {
  /** Pause between two requests; a longer Crawl-delay of robots.txt wins, up to 5 s. */
  delayMs?: number;
  onPage?: (done: number, total: number, url: string) => void;
}

export interface SitePage {
  url: string;
  path: string;
  html: string;
}

/**
 * Fetches a page and the pages of the same site that it or the sitemap links to: at most 50, one after the other, as
 * robots.txt allows. Throws when the first page cannot be read; others are listed in `skipped` with the reason.
 */
export async function crawlSite(
  address: string,
  options: CrawlOptions = {},
): Promise<{ pages: SitePage[]; skipped: { path: string; reason: string }[] }> {
  if (!URL.canParse(address))
    throw new AppError('invalid_input', `${address} is not an address.`, { fix: 'Write it as https://….' });
  const start = new URL(address);
  start.hash = '';
  const first = await fetchInside(start, undefined, options);
  const robots = await fetchRobots(first.url, options);
  if (!robots.allows(first.url.pathname + first.url.search))
    throw new AppError(
      'source_unreadable',
      `The robots.txt of ${first.url.host} does not allow ${first.url.href}.`,
    );
  refuseUnusable(first);
  const { links } = listLinks(first.page.text, first.url);
  const wanted = pick(first.url, [...links, ...(await fetchSitemap(first.url, robots, options))]);
  const pages = new Map([[first.url.href, toPage(first)]]);
  const skipped: { path: string; reason: string }[] = [];
  for (const [i, url] of wanted.entries()) {
    if (pages.size >= MAX_PAGES) {
      skipped.push({ path: `${wanted.length - i} more pages`, reason: `only ${MAX_PAGES} are fetched` });
      break;
    }
    options.onPage?.(pages.size, Math.min(wanted.length + 1, MAX_PAGES), url.href);
    const result = await visit(url, robots, options);
    if ('reason' in result) skipped.push({ path: url.href, reason: result.reason });
    else pages.set(result.page.url, result.page);
  }
  return { pages: withUniquePaths([...pages.values()]), skipped };
}

interface Fetched {
  url: URL;
  page: FetchedPage;
}

async function visit(
  url: URL,
  robots: Robots,
  options: CrawlOptions,
): Promise<{ page: SitePage } | { reason: string }> {
  if (!robots.allows(url.pathname + url.search)) return { reason: 'robots.txt does not allow it' };
  await sleep(Math.min(Math.max(options.delayMs ?? 200, robots.crawlDelayMs), MAX_DELAY_MS));
  try {
    const fetched = await fetchInside(url, url.origin, options);
    if (!robots.allows(fetched.url.pathname + fetched.url.search))
      return { reason: 'it leads to a page that robots.txt does not allow' };
    refuseUnusable(fetched);
    return { page: toPage(fetched) };
  } catch (thrown) {
    if (options.signal?.aborted) throw thrown;
    return { reason: errorMessage(thrown) };
  }
}

/** Follows redirects; with `origin` only those that stay there. */
async function fetchInside(url: URL, origin: string | undefined, options: CrawlOptions): Promise<Fetched> {
  let current = url;
  for (let i = 0; i <= MAX_REDIRECTS; i++) {
    const page = await fetchPage(current, options);
    if (page.status < 300 || page.status > 399 || !page.location) return { url: current, page };
    current = new URL(page.location);
    current.hash = '';
    if (origin !== undefined && current.origin !== origin)
      throw new AppError('upstream_failed', `It leads to another site (${current.host}).`);
  }
  throw new AppError('upstream_failed', `${url.href} leads from one page to the next without end.`);
}

function refuseUnusable({ url, page }: Fetched): void {
  if (page.status !== 200)
    throw new AppError('source_unreadable', `${url.href} answers with status ${page.status}.`);
  if (!/text\/html|application\/xhtml/i.test(page.contentType))
    throw new AppError(
      'source_unreadable',
      `${url.href} is not an HTML page (${page.contentType || 'no type'}).`,
    );
  if (listLinks(page.text, url).textLength < LEAST_TEXT)
    throw new AppError('source_unreadable', `${url.href} has no text of its own (it may need JavaScript).`);
}

async function fetchRobots(url: URL, options: CrawlOptions): Promise<Robots> {
  const page = await fetchPage(new URL('/robots.txt', url), options);
  // RFC 9309: without a robots.txt all is allowed; when the server fails, nothing is.
  if (page.status >= 500) return readRobots('User-agent: *\nDisallow: /');
  return readRobots(page.status === 200 ? page.text : '');
}

async function fetchSitemap(url: URL, robots: Robots, options: CrawlOptions): Promise<URL[]> {
  const named = robots.sitemaps.find((each) => URL.canParse(each) && new URL(each).origin === url.origin);
  const page = await fetchPage(new URL(named ?? '/sitemap.xml', url), options).catch(() => undefined);
  if (page?.status !== 200) return [];
  return [...page.text.matchAll(/<loc>\s*([^<\s]+)\s*<\/loc>/g)]
    .map(([, text = '']) => text.replaceAll('&amp;', '&'))
    .filter((text) => URL.canParse(text) && !/\.xml(\.gz)?$/.test(text))
    .map((text) => new URL(text));
}

const NOT_A_PAGE = /\.(pdf|png|jpe?g|gif|svg|webp|css|js|json|xml|zip|gz|mp4|ico|woff2?)$/i;

/** Pages of the same site without the first one; those under the first one's own folder come first. */
function pick(first: URL, links: URL[]): URL[] {
  const folder = first.pathname.replace(/[^/]*$/, '');
  const unique = new Map(links.map((link) => [link.href.replace(/#.*$/, ''), link]));
  unique.delete(first.href);
  const same = [...unique.values()].filter(
    (link) => link.origin === first.origin && !NOT_A_PAGE.test(link.pathname),
  );
  return [
    ...same.filter((link) => link.pathname.startsWith(folder)),
    ...same.filter((link) => !link.pathname.startsWith(folder)),
  ];
}

function toPage({ url, page }: Fetched): SitePage {
  return { url: url.href, path: pathOfPage(url), html: page.text };
}

function withUniquePaths(pages: SitePage[]): SitePage[] {
  const used = new Set<string>();
  return pages.map((page) => {
    let path = page.path;
    for (let n = 2; used.has(path.toLowerCase()); n++) path = page.path.replace(/\.html$/, `-${n}.html`);
    used.add(path.toLowerCase());
    return { ...page, path };
  });
}
