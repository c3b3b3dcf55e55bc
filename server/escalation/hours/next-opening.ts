import { listOpenings } from './list-openings.ts';
import type { BusinessHours } from './types.ts';

/** From when on people are at work: the moment itself when they are now. Undefined when they never are again. */
export function nextOpening(hours: BusinessHours, at: Date): Date | undefined {
  if (!hours) return at;
  for (const { start } of listOpenings(hours, at)) return new Date(Math.max(start, at.getTime()));
  return undefined;
}
