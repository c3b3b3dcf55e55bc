import type { Company } from '#server/kernel/index.ts';
import type { BusinessHours } from './types.ts';

/** The hours of a queue: its own where it has some, else the company's; undefined when people are always at work. */
export function hoursOf(
  company: Pick<Company, 'hours' | 'timezone'>,
  queue: string | null | undefined,
): BusinessHours {
  const { hours, timezone } = company;
  const own = queue && hours && Object.hasOwn(hours.queues, queue) ? hours.queues[queue] : undefined;
  const used = own ?? hours;
  return used && { ...used, timezone: own?.timezone ?? hours?.timezone ?? timezone };
}
