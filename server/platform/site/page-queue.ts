import type { Listing } from './list-pages.ts';
import type { PageMemory } from './types.ts';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
const NOT_A_PAGE = /\.(pdf|png|jpe?g|gif|svg|webp|css|js|json|xml|zip|gz|mp4|ico|woff2?)$/i;

export interface PageQueue {
  next(): URL | undefined;
  /** Links of a page that was read, and the address that it ended at. */
  found(links: readonly string[], at: string): void;
  isWithin(url: URL): boolean;
  /** Whether the sitemap says that a page is as it was. Once a week it is asked all the same: sitemaps err. */
  isFresh(url: URL, memory: PageMemory): boolean;
  /** Nothing else says what the site has. */
  needsStart: boolean;
  /** What is listed and is no page. */
  files: string[];
  total(): number;
  /** What is left, and the limit when that is the reason. */
  rest(): { left: number; limit: number | undefined };
}

interface QueueOptions {
  maxPages: number;
  wide?: boolean;
  known?: ReadonlyMap<string, PageMemory>;
  now: Date;
}

/** The pages to visit, each once: the listed ones, or the start and what it leads to, and those that were read before. */
export function createQueue(start: URL, options: QueueOptions, listing: Listing | undefined): PageQueue {
  const isWithin = createFence(start, options.wide ?? false);
  const listed = (listing?.pages ?? []).filter(({ url }) => isWithin(new URL(url)));
  const changes = new Map(listed.map(({ url, changedBefore }) => [url, changedBefore]));
  const needsStart = listed.length === 0 || (options.wide ?? false);
  const waiting: URL[] = [];
  const seen = new Set<string>();
  let taken = 0;
  const add = (url: URL) => {
    url.hash = '';
    if (seen.has(url.href) || !isWithin(url) || NOT_A_PAGE.test(url.pathname)) return;
    seen.add(url.href);
    waiting.push(url);
  };
  if (needsStart) {
    seen.add(start.href);
    waiting.push(start);
  }
  for (const { url } of listed) add(new URL(url));
  const files = listed.map(({ url }) => url).filter((url) => NOT_A_PAGE.test(new URL(url).pathname));
  // A page that nothing leads to any more may still be there; a complete sitemap says that it is not.
  if (!listed.length || !listing?.complete) for (const url of options.known?.keys() ?? []) add(new URL(url));
  return {
    isWithin,
    needsStart,
    files,
    next() {
      if (taken >= options.maxPages) return undefined;
      taken += 1;
      return waiting.shift();
    },
    found(links, at) {
      seen.add(at);
      if (needsStart) for (const link of links) add(new URL(link));
    },
    isFresh(url, { askedAt }) {
      const changedBefore = changes.get(url.href);
      const isRecent = options.now.getTime() - askedAt.getTime() < WEEK_MS;
      return isRecent && changedBefore !== undefined && changedBefore < askedAt;
    },
    total: () => Math.min(options.maxPages, taken + waiting.length),
    rest: () => ({
      left: waiting.length,
      limit: taken >= options.maxPages ? options.maxPages : undefined,
    }),
  };
}

/** What belongs to the site: the whole origin, or what lies under the start (of a file, under its folder). */
function createFence({ origin, pathname, href }: URL, wide: boolean): (url: URL) => boolean {
  const last = pathname.slice(pathname.lastIndexOf('/') + 1);
  const folder = last.includes('.') ? pathname.slice(0, -last.length) : `${pathname.replace(/\/$/, '')}/`;
  return (url) =>
    url.origin === origin &&
    (wide || url.href === href || url.pathname.startsWith(folder) || `${url.pathname}/` === folder);
}
