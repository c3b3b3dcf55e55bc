import type { IngestReport } from '#server/knowledge/index.ts';

const SHOWN = 20;

/** What an ingestion read, changed, skipped and could not read, as lines. */
export function describeIngest(report: IngestReport): string[] {
  const { read, added, changed, renamed, removed, unchanged, skipped, failed } = report;
  const counts = `${added.length} added, ${changed.length} changed, ${renamed.length} renamed, ${removed.length} removed, ${unchanged} unchanged`;
  return [
    `read ${read} files in ${(report.durationMs / 1000).toFixed(1)} s: ${counts}`,
    ...listReasons('skipped', skipped),
    ...listReasons('could not read', failed),
  ];
}

/** What happened to single paths and why; the first twenty. */
export function listReasons(what: string, entries: { path: string; reason: string }[]): string[] {
  const lines = entries.slice(0, SHOWN).map(({ path, reason }) => `${what} ${path}: ${reason}`);
  const more = entries.length - lines.length;
  return more > 0 ? [...lines, `… and ${more} more ${what}`] : lines;
}
