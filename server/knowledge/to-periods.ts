import type { ArticleContent } from './types.ts';

interface Version {
  version: number;
  content: ArticleContent;
}

/** The days on which a version is in force, both included; open where absent. */
export interface Period {
  from?: string;
  until?: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * When each version of an article is in force. A version with `validFrom` leaves the days before to the version before
 * it; one without is a correction and holds for the past too. The newest version always comes first, also when no day
 * is left for it.
 */
export function toPeriods<V extends Version>(newestFirst: V[]): (V & Period)[] {
  const periods: (V & Period)[] = [];
  let end: string | undefined;
  for (const version of newestFirst) {
    const { validFrom: from, validUntil } = version.content;
    const until = earlier(validUntil, end);
    if (!periods.length || !from || !until || from <= until)
      periods.push({ ...version, ...(from ? { from } : {}), ...(until ? { until } : {}) });
    if (!from) break;
    end = earlier(dayBefore(from), end);
  }
  return periods;
}

/** Whether a day (`2026-03-31`) lies in a period. */
export function isInForce({ from, until }: Period, day: string): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}

/** The day of an instant, in UTC. */
export function toDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function earlier(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}

function dayBefore(day: string): string {
  return toDay(new Date(Date.parse(day) - DAY_MS));
}
