import { listOpenings } from './list-openings.ts';
import type { BusinessHours } from './types.ts';

/** Whether people are at work at this moment. */
export function isOpen(hours: BusinessHours, at: Date): boolean {
  if (!hours) return true;
  for (const { start } of listOpenings(hours, at)) return start <= at.getTime();
  return false;
}
