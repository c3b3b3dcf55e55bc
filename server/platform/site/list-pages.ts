import { errorMessage } from '#server/kernel/index.ts';
import type { FetchedPage } from '#server/platform/net/index.ts';
import { readSitemap, type SitemapEntry } from './read-sitemap.ts';

const MAX_SITEMAPS = 50;
const MAX_ENTRIES = 50_000;

/** What a site's sitemaps list. */
export interface Listing {
  pages: SitemapEntry[];
  /** Each of the sitemaps could be read, so what they do not list is not on the site. */
  complete: boolean;
  failed: { path: string; reason: string }[];
}

/**
 * Reads sitemaps and those that they name. Undefined when there is none: the first answers 404 or is no sitemap. Throws
 * when the first cannot be read at all.
 */
export async function listPages(
  first: string[],
  get: (url: URL) => Promise<FetchedPage>,
): Promise<Listing | undefined> {
  const listing: Listing = { pages: [], complete: true, failed: [] };
  const queue = [...first];
  const asked = new Set<string>();
  let found = false;
  const fail = (path: string, reason: string) => {
    listing.complete = false;
    listing.failed.push({ path, reason });
  };
  for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
    if (asked.has(url) || !URL.canParse(url)) continue;
    if (asked.size >= MAX_SITEMAPS || listing.pages.length >= MAX_ENTRIES) {
      fail(url, 'the site has more sitemaps than are read');
      break;
    }
    asked.add(url);
    const isFirst = first.includes(url);
    try {
      const sitemap = await getSitemap(new URL(url), get);
      if (!sitemap && isFirst) continue;
      if (!sitemap) fail(url, 'it is not a sitemap');
      else found = true;
      if (sitemap?.kind === 'index') queue.push(...sitemap.entries.map((entry) => entry.url));
      else listing.pages.push(...(sitemap?.entries ?? []));
    } catch (thrown) {
      if (isFirst && first.length === 1) throw thrown;
      fail(url, errorMessage(thrown));
    }
  }
  return found ? listing : undefined;
}

async function getSitemap(url: URL, get: (url: URL) => Promise<FetchedPage>) {
  const page = await get(url);
  if (page.status === 200) return readSitemap(page.text);
  if (page.status >= 400 && page.status < 500 && page.status !== 429) return undefined;
  throw new Error(`${url.href} answers with status ${page.status}.`);
}
