import { errorMessage } from '#server/kernel/index.ts';
import { type Crawl, type CrawlOptions, crawlSite, type Visit } from '#server/platform/site/index.ts';
import { parseHtml } from '../parse/parse-html.ts';
import { toArticleContent } from '../parse/to-article-content.ts';
import { UnreadableError } from '../parse/unreadable-error.ts';
import type { StoredArticle } from '../store/articles.ts';
import type { StoredPage } from '../store/pages.ts';
import type { IngestReport } from '../types.ts';
import { hash, toReadAs } from './hash-document.ts';
import type { SiteSource } from './is-due.ts';
import { type FoundArticle, forSource } from './read-documents.ts';

const MAX_PAGES = 500;
/** From so many pages on, half of them saying the same is an error page and not what the site says. */
const SUSPICIOUS = 4;

export interface ReadSite {
  articles: FoundArticle[];
  skipped: IngestReport['skipped'];
  failed: IngestReport['failed'];
  /** Whether a page that was not found is deleted. */
  isGone(url: string): boolean;
  /** What the next reading has to know. */
  pages: StoredPage[];
}

type PageRead = Extract<Visit, { kind: 'read' }>;

/**
 * Reads a website that was read before into `known` articles (by address) and remembered `pages`. Throws when the site
 * as a whole cannot be read; then nothing of it may be taken for deleted.
 */
export async function readSite(
  source: SiteSource,
  before: { known: ReadonlyMap<string, StoredArticle>; pages: StoredPage[] },
  options: Omit<CrawlOptions, 'maxPages' | 'known'>,
): Promise<ReadSite> {
  const readAs = toReadAs(source);
  const remembered = new Map(
    before.pages
      .filter((page) => page.readAs === readAs && before.known.has(page.url))
      .map((page) => [page.url, page]),
  );
  const crawl = await crawlSite(new URL(source.site), {
    ...options,
    maxPages: source.max_pages ?? MAX_PAGES,
    known: remembered,
  });
  const skipped = crawl.visits.flatMap((visit) =>
    visit.kind === 'skipped' || visit.kind === 'gone' ? [{ path: visit.url, reason: visit.reason }] : [],
  );
  const failed = crawl.visits.flatMap((visit) =>
    visit.kind === 'failed' ? [{ path: visit.url, reason: visit.reason }] : [],
  );
  const site: ReadSite = { articles: [], skipped, failed, isGone: goneFrom(crawl), pages: [] };
  const reads = crawl.visits.filter((visit) => visit.kind === 'read');
  const canonicals = new Set(reads.map(({ url }) => url));
  for (const visit of crawl.visits) {
    if (visit.kind === 'same') keepPage(site, visit, before.known, remembered, options.now);
    if (visit.kind !== 'read') continue;
    const { canonical } = visit;
    if (canonical && canonical !== visit.url && canonicals.has(canonical))
      skipped.push({ path: visit.url, reason: `it calls itself ${canonical}` });
    else addPage(site, visit, source, before.known, options.now);
  }
  dropRepeats(site, reads.length);
  for (const note of crawl.notes) (note.reason.startsWith('only ') ? skipped : failed).push(note);
  if (!site.articles.length) throw new UnreadableError(whyNothing(site, before.known.size));
  return site;
}

/** After a whole reading everything that was not found is gone; else only what the site said is not there. */
function goneFrom({ visits, complete }: Crawl): (url: string) => boolean {
  const failed = new Set(visits.flatMap((visit) => (visit.kind === 'failed' ? [visit.url] : [])));
  const left = new Set(
    visits.flatMap((visit) => ('from' in visit ? visit.from : visit.kind === 'failed' ? [] : [visit.url])),
  );
  return (url) => !failed.has(url) && (complete || left.has(url));
}

function keepPage(
  site: ReadSite,
  visit: Extract<Visit, { kind: 'same' }>,
  known: ReadonlyMap<string, StoredArticle>,
  remembered: ReadonlyMap<string, StoredPage>,
  now: Date,
): void {
  const article = known.get(visit.url);
  const page = remembered.get(visit.url);
  if (!article || !page) return;
  site.articles.push({
    path: visit.url,
    movedFrom: visit.from,
    fileHash: article.fileHash,
    contentHash: article.contentHash,
    content: undefined,
  });
  site.pages.push(visit.asked ? { ...page, askedAt: now } : page);
}

function addPage(
  site: ReadSite,
  visit: PageRead,
  source: SiteSource,
  known: ReadonlyMap<string, StoredArticle>,
  now: Date,
): void {
  const { url, html, etag, lastModified, links } = visit;
  const readAs = toReadAs(source);
  const fileHash = hash(readAs, html);
  const common = { path: url, movedFrom: visit.from, fileHash };
  try {
    // The page's address is where it was found: what it calls itself may be another copy, or wrong.
    const content = toArticleContent(
      { ...forSource(parseHtml(html), source), url: undefined },
      url,
      source.language,
    );
    const contentHash = hash(JSON.stringify(content));
    if (!content.passages.length) {
      site.skipped.push({ path: url, reason: 'empty' });
      return;
    }
    const isKnown = known.get(url)?.contentHash === contentHash;
    site.articles.push({ ...common, contentHash, content: isKnown ? undefined : content });
    site.pages.push({
      url,
      links,
      readAs,
      askedAt: now,
      ...(etag ? { etag } : {}),
      ...(lastModified ? { lastModified } : {}),
    });
  } catch (thrown) {
    site.failed.push({ path: url, reason: errorMessage(thrown) });
  }
}

/** Of pages that say the same the first stays. When half of a site says the same, it is none of what it has to say. */
function dropRepeats(site: ReadSite, readCount: number): void {
  const first = new Map<string, string>();
  const repeated = new Map<string, number>();
  site.articles = site.articles.filter(({ path, contentHash }) => {
    const owner = contentHash && first.get(contentHash);
    if (!owner) {
      first.set(contentHash, path);
      return true;
    }
    repeated.set(owner, (repeated.get(owner) ?? 1) + 1);
    site.skipped.push({ path, reason: `it says the same as ${owner}` });
    return false;
  });
  const [most] = [...repeated].toSorted(([, a], [, b]) => b - a);
  if (most && readCount >= SUSPICIOUS && most[1] * 2 >= readCount)
    throw new UnreadableError(
      `${most[1]} of ${readCount} pages say the same as ${most[0]}, which looks like an error page`,
    );
}

function whyNothing({ failed, skipped }: ReadSite, knownCount: number): string {
  const first = failed[0] ?? skipped[0];
  const why = first ? ` (${first.path}: ${first.reason})` : '';
  return knownCount
    ? `none of its ${knownCount} pages is there any more${why}`
    : `it has no page that can be read${why}`;
}
