import { listOpenings } from './list-openings.ts';
import type { BusinessHours } from './types.ts';

/** The first moment at which `ms` milliseconds of business time have passed since `from`. */
export function addBusinessTime(hours: BusinessHours, from: Date, ms: number): Date {
  if (!hours || ms <= 0) return new Date(from.getTime() + Math.max(ms, 0));
  let left = ms;
  let closing = from.getTime();
  for (const opening of listOpenings(hours, from)) {
    const start = Math.max(opening.start, from.getTime());
    if (start + left <= opening.end) return new Date(start + left);
    left -= opening.end - start;
    closing = opening.end;
  }
  // Ten years without enough hours: a date that nobody will see.
  return new Date(closing + left);
}
