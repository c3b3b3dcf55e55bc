import { Cron } from 'croner';
import type { Source } from '#server/kernel/index.ts';
import type { StoredReading } from '../store/readings.ts';

/** When scheduled sources are read; daily and weekly at night, server time. */
const SCHEDULE = { hourly: '7 * * * *', daily: '17 3 * * *', weekly: '37 3 * * 1' } as const;

const HOUR_MS = 60 * 60 * 1000;

/** A source that is a website. */
export type SiteSource = Source & { site: string };

/** When a source is to be read again by itself: undefined when never, the past when it was not read yet. */
export function nextReading(source: Source, last: Date | undefined): Date | undefined {
  if (source.update === 'manual' || source.update === 'on-change') return undefined;
  if (!last) return new Date(0);
  return new Cron(SCHEDULE[source.update]).nextRun(last) ?? undefined;
}

/** Whether a reading came to nothing, because the source as a whole could not be read. */
export function hasFailed({ report }: StoredReading): boolean {
  return report.read === 0 && report.failed.length > 0;
}

/**
 * Whether a source's time has come. One that was never read, or was read under other settings, does not wait; one that
 * could not be read waits an hour at most.
 */
export function isDue(source: Source, reading: StoredReading | undefined, now: Date): boolean {
  if (!reading || (isSite(source) && reading.settings !== settingsOf(source))) return true;
  if (hasFailed(reading) && now.getTime() - reading.readAt.getTime() >= HOUR_MS) return true;
  const next = nextReading(source, reading.readAt);
  return next !== undefined && next <= now;
}

/** What a reading depends on. */
export function settingsOf(source: Source): string {
  return JSON.stringify(source);
}

export function isSite(source: Source): source is SiteSource {
  return source.site !== undefined;
}
