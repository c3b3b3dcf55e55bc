import type { SourceView } from '#contract';
import type { Source } from '#server/kernel/index.ts';
import type { SourceReading } from '#server/knowledge/index.ts';

/** A source with what came of its last reading; undefined when it was not read yet. */
export function presentSource(source: Source, reading: SourceReading | undefined): SourceView {
  const { id, kind, path, site, visibility, update } = source;
  return {
    id,
    kind,
    from: site ?? path ?? '',
    visibility,
    update,
    ...(reading ? { lastReading: presentReading(reading) } : {}),
  };
}

function presentReading({ readAt, report }: SourceReading): NonNullable<SourceView['lastReading']> {
  const { read, added, changed, renamed, removed, unchanged, durationMs, skipped, failed } = report;
  return {
    at: readAt.toISOString(),
    read,
    added: added.length,
    changed: changed.length,
    renamed: renamed.length,
    removed: removed.length,
    unchanged,
    durationMs,
    skipped,
    failed,
  };
}
