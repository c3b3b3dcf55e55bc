import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '#server/kernel/index.ts';
import { type FetchOptions, followRedirects } from '#server/platform/net/index.ts';
import { fetchRobots } from './fetch-robots.ts';
import { type Listing, listPages } from './list-pages.ts';
import { createQueue, type PageQueue } from './page-queue.ts';
import type { Crawl, PageMemory, Visit } from './types.ts';
import { visitPage } from './visit-page.ts';

const DELAY_MS = 200;
/** A site that asks for longer pauses gets this; a reading would else take days. */
const MAX_DELAY_MS = 30_000;
/** So many pages that fail one after the other are the site's failure, not theirs. */
const MAX_FAILURES = 5;

export interface CrawlOptions extends FetchOptions {
  maxPages: number;
  /** Pages of the whole site, and those that pages link to beside those of the sitemap; else only what lies under the start. */
  wide?: boolean;
  /** By address: what the last reading remembers. Their pages are asked whether they changed. */
  known?: ReadonlyMap<string, PageMemory>;
  now: Date;
  /** Pause between two requests; a longer Crawl-delay of robots.txt wins, up to 30 s. */
  delayMs?: number;
  onPage?: (done: number, total: number, url: string) => void;
}

/**
 * Reads the pages of a site that lie under `start`: those that its sitemaps list, else those that can be reached by
 * links. One request at a time, as robots.txt allows. Throws when the site as a whole cannot be read: `address_blocked`,
 * `source_unreadable`, `upstream_failed`, `upstream_timeout`.
 */
export async function crawlSite(start: URL, options: CrawlOptions): Promise<Crawl> {
  const robots = await fetchRobots(start, options);
  const pauseMs = Math.min(Math.max(options.delayMs ?? DELAY_MS, robots.crawlDelayMs), MAX_DELAY_MS);
  const pause = async () =>
    void (await sleep(pauseMs, undefined, options.signal ? { signal: options.signal } : {}));
  const sitemaps = robots.sitemaps.length ? robots.sitemaps : [new URL('/sitemap.xml', start).href];
  const listing = await listPages(sitemaps, async (url) => {
    await pause();
    return (await followRedirects(url, options)).page;
  });
  const queue = createQueue(start, options, listing);
  const known = options.known ?? new Map<string, PageMemory>();
  const visits = new Map<string, Visit>();
  let failures = 0;
  while (failures < MAX_FAILURES) {
    const url = queue.next();
    if (!url) break;
    options.onPage?.(visits.size, queue.total(), url.href);
    const memory = known.get(url.href);
    if (memory && queue.isFresh(url, memory)) {
      visits.set(url.href, { kind: 'same', url: url.href, from: [], asked: false });
      continue;
    }
    const visit = await visitPage(url, { ...options, robots, known, pause, isWithin: queue.isWithin });
    failures = visit.kind === 'failed' ? failures + 1 : 0;
    if (url.href === start.href && queue.needsStart) refuseFailed(visit);
    queue.found(visit.kind === 'read' ? visit.links : (known.get(visit.url)?.links ?? []), visit.url);
    addVisit(visits, visit);
  }
  return finish(queue, listing, visits);
}

/** The same page by two ways is one visit, with both ways. */
function addVisit(visits: Map<string, Visit>, visit: Visit): void {
  const before = visits.get(visit.url);
  if (before && 'from' in before && 'from' in visit) before.from.push(...visit.from);
  else visits.set(visit.url, visit);
}

/** Without its first page and without a sitemap there is nothing to go by. */
function refuseFailed(visit: Visit): void {
  if (visit.kind === 'failed' && visit.code === 'address_blocked')
    throw new AppError('address_blocked', visit.reason);
  if (visit.kind !== 'read' && visit.kind !== 'same')
    throw new AppError('source_unreadable', `${visit.url}: ${visit.reason}`);
}

function finish(queue: PageQueue, listing: Listing | undefined, visits: Map<string, Visit>): Crawl {
  const { left, limit } = queue.rest();
  const files = queue.files.map((path) => ({ path, reason: 'only pages are read' }));
  const notes: Crawl['notes'] = [...(listing?.failed ?? []), ...files];
  if (left && limit) notes.push({ path: `${left} more pages`, reason: `only ${limit} are read` });
  else if (left)
    notes.push({ path: `${left} more pages`, reason: `not asked: ${MAX_FAILURES} pages in a row failed` });
  return { visits: [...visits.values()], complete: left === 0 && (listing?.complete ?? true), notes };
}
