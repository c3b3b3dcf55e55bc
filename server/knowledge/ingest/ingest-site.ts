import { errorMessage } from '#server/kernel/index.ts';
import { listStored } from '../store/articles.ts';
import { listPages, writePages } from '../store/pages.ts';
import { writeReading } from '../store/readings.ts';
import type { IngestInput, IngestReport } from '../types.ts';
import { type SiteSource, settingsOf } from './is-due.ts';
import { type ReadSite, readSite } from './read-site.ts';
import { emptyReport } from './report.ts';
import { type IngestDeps, type IngestResult, storeReading } from './store-reading.ts';

/**
 * Reads a website and brings its articles to what it says now. Only the storing stands in line with other ingestions:
 * reading may take an hour. A site that cannot be read changes nothing.
 */
export async function ingestSite(
  deps: IngestDeps,
  source: SiteSource,
  input: IngestInput,
  store: (work: () => Promise<IngestResult>) => Promise<IngestReport>,
): Promise<IngestReport> {
  const start = performance.now();
  const site = await read(deps, source, input).catch((thrown: unknown) => {
    if (input.signal?.aborted) throw thrown;
    return errorMessage(thrown);
  });
  const report =
    typeof site === 'string' ? toFailure(source, site) : await store(() => write(deps, source, site));
  const done = { ...report, durationMs: Math.round(performance.now() - start) };
  if (typeof site !== 'string') await remember(deps, source, site, done);
  await writeReading(deps.db, {
    sourceId: source.id,
    readAt: deps.clock.now(),
    settings: settingsOf(source),
    report: done,
  });
  return done;
}

async function read(deps: IngestDeps, source: SiteSource, input: IngestInput): Promise<ReadSite> {
  const stored = await listStored(deps.db);
  const own = stored.filter((article) => article.sourceId === source.id && !article.removed);
  const known = new Map(own.map((article) => [article.path, article]));
  return readSite(
    source,
    { known, pages: await listPages(deps.db, source.id) },
    {
      now: deps.clock.now(),
      ...(input.allowedHosts ? { allowedHosts: input.allowedHosts } : {}),
      ...(input.signal ? { signal: input.signal } : {}),
      ...(input.siteDelayMs === undefined ? {} : { delayMs: input.siteDelayMs }),
      ...(input.onProgress ? { onPage: input.onProgress } : {}),
    },
  );
}

async function write(deps: IngestDeps, source: SiteSource, site: ReadSite): Promise<IngestResult> {
  const stored = await listStored(deps.db);
  const others = new Map(
    stored
      .filter((article) => !article.removed && article.sourceId !== source.id)
      .map((article) => [article.path, article.sourceId]),
  );
  const report = { ...emptyReport(), read: site.articles.length, skipped: site.skipped, failed: site.failed };
  const found = site.articles.filter(({ path }) => {
    const owner = others.get(path);
    if (owner !== undefined) report.skipped.push({ path, reason: `already read by source "${owner}"` });
    return owner === undefined;
  });
  return storeReading(
    deps,
    stored,
    {
      found: found.map((article) => ({ source, article })),
      mayRemove: ({ sourceId, path }) => sourceId === source.id && site.isGone(path),
    },
    report,
  );
}

/** A page that could not be stored is not remembered, so that the next reading fetches it again. */
async function remember(
  { db }: IngestDeps,
  source: SiteSource,
  site: ReadSite,
  report: IngestReport,
): Promise<void> {
  const failed = new Set(report.failed.map(({ path }) => path));
  const read = new Set(site.pages.map(({ url }) => url));
  const kept = (await listPages(db, source.id)).filter(({ url }) => !read.has(url) && !site.isGone(url));
  await writePages(db, source.id, [...site.pages.filter(({ url }) => !failed.has(url)), ...kept]);
}

function toFailure({ id, site }: SiteSource, why: string): IngestReport {
  const reason = `source "${id}" cannot be read: ${why.replace(/\.$/, '')}; its articles are kept as they are`;
  return { ...emptyReport(), failed: [{ path: site, reason }] };
}
