import { Temporal } from 'temporal-polyfill';
import { WEEKDAYS } from '#server/kernel/index.ts';
import type { BusinessHours, Opening } from './types.ts';

/** A company that is closed for longer than this has no hours worth counting. */
const MOST_DAYS = 3660;

/**
 * The openings that end after `from`, in order, as wall time of the zone says: a clock that jumps makes an opening
 * shorter or longer, as it does for the people who work then. Ends after ten years.
 */
export function* listOpenings(hours: NonNullable<BusinessHours>, from: Date): Generator<Opening> {
  const holidays = new Map(hours.holidays.map((holiday) => [holiday.date, holiday.open]));
  const first = Temporal.Instant.fromEpochMilliseconds(from.getTime())
    .toZonedDateTimeISO(hours.timezone)
    .toPlainDate();
  let last = Number.NEGATIVE_INFINITY;
  for (let days = 0; days < MOST_DAYS; days++) {
    const date = first.add({ days });
    const openings = holidays.get(date.toString()) ?? hours.week[WEEKDAYS[date.dayOfWeek - 1]!];
    for (const opening of openings) {
      const [begins, ends] = opening.split('-') as [string, string];
      // In the hour that comes twice an opening takes both; in the hour that does not exist it takes nothing.
      const start = Math.max(last, toInstant(date, begins, hours.timezone, 'earlier'));
      const end = toInstant(date, ends, hours.timezone, 'later');
      if (end <= start) continue;
      last = end;
      if (end > from.getTime()) yield { start, end };
    }
  }
}

/** The wall time of a day as an instant. One that a jump leaves out is the moment of the jump. */
function toInstant(
  date: Temporal.PlainDate,
  time: string,
  timeZone: string,
  ofTwo: 'earlier' | 'later',
): number {
  const wall =
    time === '24:00'
      ? date.add({ days: 1 }).toPlainDateTime()
      : date.toPlainDateTime(Temporal.PlainTime.from(time));
  const at = (disambiguation: 'earlier' | 'later') => wall.toZonedDateTime(timeZone, { disambiguation });
  const chosen = at(ofTwo);
  if (chosen.toPlainDateTime().equals(wall)) return chosen.epochMilliseconds;
  return (at('earlier').getTimeZoneTransition('next') ?? chosen).epochMilliseconds;
}
