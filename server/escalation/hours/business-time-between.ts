import { listOpenings } from './list-openings.ts';
import type { BusinessHours } from './types.ts';

/** Milliseconds of business time from one moment to another; 0 when the second is not later. */
export function businessTimeBetween(hours: BusinessHours, from: Date, to: Date): number {
  if (!hours) return Math.max(0, to.getTime() - from.getTime());
  let sum = 0;
  for (const { start, end } of listOpenings(hours, from)) {
    if (start >= to.getTime()) break;
    sum += Math.min(end, to.getTime()) - Math.max(start, from.getTime());
  }
  return sum;
}
