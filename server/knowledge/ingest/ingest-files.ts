import { parseFilters } from '../parse-filter.ts';
import { listStored, type StoredArticle } from '../store/articles.ts';
import { writeReading } from '../store/readings.ts';
import type { IngestInput, IngestReport } from '../types.ts';
import { type FileSource, listFiles, type SourceListing } from './list-files.ts';
import type { FoundInSource } from './plan-changes.ts';
import { createDocumentReader } from './read-documents.ts';
import { emptyReport, isPartOf, partOfReport } from './report.ts';
import { type IngestDeps, type IngestResult, type Reading, storeReading } from './store-reading.ts';

/** Reads the sources that are files and brings the stored articles to their state. */
export async function ingestFiles(deps: IngestDeps, input: IngestInput): Promise<IngestResult> {
  const start = performance.now();
  const report = emptyReport();
  const stored = await listStored(deps.db);
  const reading = await readFiles(input, stored, report);
  const result = await storeReading(deps, stored, reading, report);
  result.report.durationMs = Math.round(performance.now() - start);
  for (const source of reading.sources)
    await writeReading(deps.db, {
      sourceId: source.id,
      readAt: deps.clock.now(),
      settings: '',
      report: partOfReport(
        result.report,
        source.path,
        reading.found.filter((found) => found.source === source).map(({ article }) => article.path),
      ),
    });
  return result;
}

interface FilesReading extends Reading {
  /** Sources that were asked for, also those that could not be read. */
  sources: FileSource[];
}

async function readFiles(
  input: IngestInput,
  stored: StoredArticle[],
  report: IngestReport,
): Promise<FilesReading> {
  const sources = input.sources.filter(
    (source): source is FileSource =>
      source.path !== undefined && (!input.only || input.only.includes(source.id)),
  );
  const known = new Map(
    stored.filter((article) => !article.removed).map((article) => [article.path, article.fileHash]),
  );
  const read = createDocumentReader((path, fileHash) => known.get(path) === fileHash, input.formats);
  const found: FoundInSource[] = [];
  /** Files and folders that failed; their articles stay. */
  const unread: string[] = [];
  const listings: { source: FileSource; listing: SourceListing }[] = [];
  for (const source of sources) {
    const listing = await listFiles(source, input.root);
    if (listing.unreadable) report.failed.push(toFailure(source, listing.unreadable));
    else listings.push({ source, listing });
  }
  const total = listings.reduce((sum, { listing }) => sum + listing.files.length, 0);
  const taken = new Map<string, string>();
  let done = 0;
  for (const { source, listing } of listings) {
    report.skipped.push(...listing.skipped);
    report.failed.push(...listing.failed);
    unread.push(...listing.failed.map(({ path }) => path));
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
      if (result.failed.length) unread.push(file.path);
      found.push(...result.articles.map((article) => ({ source, article })));
    }
  }
  const configured = new Set(input.sources.map(({ id }) => id));
  const readIds = new Set(listings.map(({ source }) => source.id));
  return {
    sources,
    found,
    mayRemove: ({ sourceId, path }) =>
      configured.has(sourceId)
        ? readIds.has(sourceId) && !unread.some((failed) => isPartOf(path, failed))
        : !input.only,
  };
}

function toFailure({ id, path }: FileSource, why: string): IngestReport['failed'][number] {
  return {
    path,
    reason: `source "${id}" cannot be read: ${why}; its articles are kept as they are`,
  };
}
