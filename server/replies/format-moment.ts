import type { Language } from '#server/kernel/index.ts';
import { PHRASES } from './phrase.ts';

const WEEK_MS = 6 * 24 * 3_600_000;

/**
 * A moment for a customer, as the wall clock of `timezone` shows it: the weekday alone while it is unmistakable, else
 * with the date; hours from 0 to 23; the zone's own name. In a language that we do not speak it is English.
 */
export function formatMoment(
  at: Date,
  { now, timezone, language }: { now: Date; timezone: string; language: Language },
): { day: string; clock: string; zone: string } {
  // British English: the day before the month, as in the other languages.
  const locale = language === 'en' || !Object.hasOwn(PHRASES, language) ? 'en-GB' : language;
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: timezone, ...options });
  const date = format({ dateStyle: 'short' });
  const isNear = date.format(at) !== date.format(now) && at.getTime() - now.getTime() < WEEK_MS;
  const day = format({ weekday: 'long', ...(isNear ? {} : { day: 'numeric', month: 'long' }) });
  const clock = format({ hour: 'numeric', minute: '2-digit', hourCycle: 'h23' });
  const zone = format({ timeZoneName: 'longGeneric' }).formatToParts(at);
  return {
    day: day.format(at),
    clock: clock.format(at),
    zone: zone.find(({ type }) => type === 'timeZoneName')?.value ?? timezone,
  };
}
