import { AppError } from '#server/kernel/index.ts';
import { type FetchOptions, followRedirects } from '#server/platform/net/index.ts';
import { crawlSite } from '#server/platform/site/index.ts';
import { pathOfPage } from './path-of-page.ts';

const MAX_PAGES = 50;

export interface SiteOptions extends FetchOptions {
  /** Pause between two requests. */
  delayMs?: number;
  onPage?: (done: number, total: number, url: string) => void;
}

export interface SitePage {
  url: string;
  /** A file name for it, relative to a folder. */
  path: string;
  html: string;
}

/**
 * Reads a page and up to 49 others of the same site, once (`crawlSite`). Throws when the first page cannot be read;
 * others are listed in `skipped` with the reason.
 */
export async function readSite(
  address: string,
  options: SiteOptions = {},
): Promise<{ pages: SitePage[]; skipped: { path: string; reason: string }[] }> {
  if (!URL.canParse(address))
    throw new AppError('invalid_input', `${address} is not an address.`, { fix: 'Write it as https://….' });
  const typed = new URL(address);
  typed.hash = '';
  // What somebody types leads to where the site really is: https, www.
  const { url: start } = await followRedirects(typed, options);
  const { visits, notes } = await crawlSite(start, {
    ...options,
    maxPages: MAX_PAGES,
    wide: true,
    now: new Date(),
  });
  const pages = visits.flatMap((visit): SitePage[] => {
    if (visit.kind !== 'read') return [];
    return [{ url: visit.url, path: pathOfPage(new URL(visit.url)), html: visit.html }];
  });
  const skipped = visits.flatMap((visit) =>
    'reason' in visit ? [{ path: visit.url, reason: visit.reason }] : [],
  );
  return { pages: withUniquePaths(pages), skipped: [...skipped, ...notes] };
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
