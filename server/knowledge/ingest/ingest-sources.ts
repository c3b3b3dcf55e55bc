import { type Clock, errorMessage, type Source } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import type { Logger } from '#server/platform/log/index.ts';
import { parseFilters } from '../parse-filter.ts';
import {
  type ArticleWrite,
  listStored,
  removeArticles,
  type StoredArticle,
  writeArticles,
} from '../store.ts';
import type { IngestInput, IngestReport } from '../types.ts';
import { listFiles, type SourceListing } from './list-files.ts';
import { type FoundInSource, type Plan, planChanges } from './plan-changes.ts';
import { createDocumentReader } from './read-documents.ts';

/** Articles per transaction. Each is written whole or not at all; a batch that fails is tried one by one. */
const BATCH = 200;

export interface IngestResult {
  report: IngestReport;
  /** What was committed, for the index. */
  written: ArticleWrite[];
  removed: string[];
}

/** What was seen of the sources, and what was not: of that, nothing may be taken for deleted. */
interface Reading {
  found: FoundInSource[];
  /** Sources that were read; others' articles stay. */
  readSources: Set<string>;
  /** Files and folders that failed; their articles stay. */
  unreadPaths: string[];
}

/** Reads the sources' files and brings the stored articles to their state. */
export async function ingestSources(
  deps: { db: Db; clock: Clock; log: Logger },
  input: IngestInput,
): Promise<IngestResult> {
  const start = performance.now();
  const report: IngestReport = {
    read: 0,
    added: [],
    changed: [],
    renamed: [],
    removed: [],
    unchanged: 0,
    skipped: [],
    failed: [],
    durationMs: 0,
  };
  const stored = await listStored(deps.db);
  const reading = await readSources(input, stored, report);
  const configured = new Set(input.sources.map((source) => source.id));
  const plan = planChanges(stored, reading.found, (article) => {
    if (!configured.has(article.sourceId)) return !input.only;
    return (
      reading.readSources.has(article.sourceId) &&
      !reading.unreadPaths.some((path) => isOf(article.path, path))
    );
  });
  const written = await applyPlan(deps, plan, report);
  Object.assign(report, withoutFailed(plan, report));
  report.durationMs = Math.round(performance.now() - start);
  return { report, written, removed: plan.removed.map((article) => article.id) };
}

async function readSources(
  input: IngestInput,
  stored: StoredArticle[],
  report: IngestReport,
): Promise<Reading> {
  const known = new Map(
    stored.filter((article) => !article.removed).map((article) => [article.path, article.fileHash]),
  );
  const read = createDocumentReader((path, fileHash) => known.get(path) === fileHash);
  const reading: Reading = { found: [], readSources: new Set(), unreadPaths: [] };
  const listings: { source: Source; listing: SourceListing }[] = [];
  for (const source of input.sources) {
    if (input.only && !input.only.includes(source.id)) continue;
    const listing = await listFiles(source, input.root);
    if (listing.unreadable) {
      const reason = `source "${source.id}" cannot be read: ${listing.unreadable}; its articles are kept as they are`;
      report.failed.push({ path: source.path, reason });
    } else listings.push({ source, listing });
  }
  const total = listings.reduce((sum, { listing }) => sum + listing.files.length, 0);
  const taken = new Map<string, string>();
  let done = 0;
  for (const { source, listing } of listings) {
    reading.readSources.add(source.id);
    report.skipped.push(...listing.skipped);
    report.failed.push(...listing.failed);
    reading.unreadPaths.push(...listing.failed.map(({ path }) => path));
    const filters = source.filter ? parseFilters(source.filter) : [];
    for (const file of listing.files) {
      done += 1;
      input.onProgress?.(done, total, file.path);
      const owner = taken.get(file.path);
      if (owner !== undefined) {
        report.skipped.push({ path: file.path, reason: `already read by source "${owner}"` });
        continue;
      }
      taken.set(file.path, source.id);
      const result = await read(file, source, filters);
      report.read += 1;
      report.skipped.push(...result.skipped);
      report.failed.push(...result.failed);
      if (result.failed.length) reading.unreadPaths.push(file.path);
      reading.found.push(...result.articles.map((article) => ({ source, article })));
    }
  }
  return reading;
}

/** Whether an article comes from a file (also as a row of it) or from below a folder. */
function isOf(articlePath: string, path: string): boolean {
  return articlePath === path || articlePath.startsWith(`${path}#`) || articlePath.startsWith(`${path}/`);
}

async function applyPlan(
  { db, clock, log }: { db: Db; clock: Clock; log: Logger },
  plan: Plan,
  report: IngestReport,
): Promise<ArticleWrite[]> {
  const now = clock.now();
  const ids = plan.removed.map((article) => article.id);
  if (ids.length) await db.transaction().execute((trx) => removeArticles(trx, ids, now));
  const written: ArticleWrite[] = [];
  const write = async (writes: ArticleWrite[]) => {
    await db.transaction().execute((trx) => writeArticles(trx, writes, now));
    written.push(...writes);
  };
  for (let at = 0; at < plan.writes.length; at += BATCH) {
    const batch = plan.writes.slice(at, at + BATCH);
    try {
      await write(batch);
    } catch (thrown) {
      log.warn({ error: errorMessage(thrown) }, 'A batch of articles was not stored; trying them one by one');
      for (const single of batch)
        await write([single]).catch((error: unknown) => {
          report.failed.push({ path: single.path, reason: `it could not be stored: ${errorMessage(error)}` });
        });
    }
  }
  return written;
}

function withoutFailed(plan: Plan, report: IngestReport): Partial<IngestReport> {
  const failed = new Set(report.failed.map(({ path }) => path));
  return {
    added: plan.added.filter((path) => !failed.has(path)),
    changed: plan.changed.filter((path) => !failed.has(path)),
    renamed: plan.renamed.filter(({ to }) => !failed.has(to)),
    removed: plan.removed.map((article) => article.path),
    unchanged: plan.unchanged,
  };
}
