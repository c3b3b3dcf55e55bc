import type { IngestReport } from '../types.ts';

/** A report of nothing. */
export function emptyReport(): IngestReport {
  return {
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
}

/** What several ingestions did, one after the other. */
export function joinReports(reports: IngestReport[]): IngestReport {
  return {
    read: reports.reduce((sum, { read }) => sum + read, 0),
    added: reports.flatMap(({ added }) => added),
    changed: reports.flatMap(({ changed }) => changed),
    renamed: reports.flatMap(({ renamed }) => renamed),
    removed: reports.flatMap(({ removed }) => removed),
    unchanged: reports.reduce((sum, { unchanged }) => sum + unchanged, 0),
    skipped: reports.flatMap(({ skipped }) => skipped),
    failed: reports.flatMap(({ failed }) => failed),
    durationMs: reports.reduce((sum, { durationMs }) => sum + durationMs, 0),
  };
}

/** The part of a report that is about a file or folder. The counts are of `articles`, the paths that were found there. */
export function partOfReport(report: IngestReport, folder: string, articles: string[]): IngestReport {
  const isHere = (path: string) => isPartOf(path, folder);
  const part = {
    added: report.added.filter(isHere),
    changed: report.changed.filter(isHere),
    renamed: report.renamed.filter(({ to }) => isHere(to)),
  };
  const touched = part.added.length + part.changed.length + part.renamed.length;
  return {
    ...part,
    read: articles.length,
    removed: report.removed.filter(isHere),
    unchanged: Math.max(0, articles.length - touched),
    skipped: report.skipped.filter(({ path }) => isHere(path)),
    failed: report.failed.filter(({ path }) => isHere(path)),
    durationMs: report.durationMs,
  };
}

/** Whether an article comes from a file (also as a row of it) or from below a folder. */
export function isPartOf(articlePath: string, path: string): boolean {
  return articlePath === path || articlePath.startsWith(`${path}#`) || articlePath.startsWith(`${path}/`);
}
