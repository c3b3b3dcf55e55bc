import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HoursSchema, OpeningHoursSchema } from '#server/kernel/index.ts';
import { addBusinessTime, businessTimeBetween, hoursOf, isOpen, nextOpening } from './index.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const WORKDAYS = Object.fromEntries(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [
    day,
    ['09:00-12:00', '13:00-17:00'],
  ]),
);
const ALWAYS = Object.fromEntries(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((day) => [
    day,
    ['00:00-24:00'],
  ]),
);
const hours = (timezone: string, week: object = WORKDAYS, holidays: object[] = []) => ({
  ...OpeningHoursSchema.parse({ week, holidays }),
  timezone,
});
const nightly = (timezone: string) =>
  hours(timezone, Object.fromEntries(Object.keys(ALWAYS).map((day) => [day, ['01:00-04:00']])));
const at = (text: string) => new Date(text);

describe('in Copenhagen', () => {
  const zone = hours('Europe/Copenhagen', WORKDAYS, [
    { date: '2026-12-24', name: 'Christmas Eve', open: ['09:00-12:00'] },
    { date: '2026-12-25', name: 'Christmas Day' },
  ]);

  test('it is open from the first minute to the last, and not over lunch', () => {
    expect(isOpen(zone, at('2026-11-23T07:59:59Z'))).toBe(false);
    expect(isOpen(zone, at('2026-11-23T08:00:00Z'))).toBe(true);
    expect(isOpen(zone, at('2026-11-23T11:00:00Z'))).toBe(false);
    expect(isOpen(zone, at('2026-11-23T15:59:59Z'))).toBe(true);
    expect(isOpen(zone, at('2026-11-23T16:00:00Z'))).toBe(false);
  });

  test('Friday evening leads to Monday morning, also when the clock changes on Sunday', () => {
    expect(nextOpening(zone, at('2026-11-20T18:00:00Z'))).toEqual(at('2026-11-23T08:00:00Z'));
    // 27 March 2026 is a Friday in winter time; on Monday it is summer.
    expect(nextOpening(zone, at('2026-03-27T17:00:00Z'))).toEqual(at('2026-03-30T07:00:00Z'));
    expect(addBusinessTime(zone, at('2026-03-27T15:00:00Z'), 2 * HOUR)).toEqual(at('2026-03-30T08:00:00Z'));
    // 25 October 2026: back to winter.
    expect(addBusinessTime(zone, at('2026-10-23T14:00:00Z'), 2 * HOUR)).toEqual(at('2026-10-26T09:00:00Z'));
  });

  test('a holiday is free, and one that is open for some hours counts for those', () => {
    expect(isOpen(zone, at('2026-12-25T10:00:00Z'))).toBe(false);
    expect(nextOpening(zone, at('2026-12-24T12:00:00Z'))).toEqual(at('2026-12-28T08:00:00Z'));
    expect(businessTimeBetween(zone, at('2026-12-24T00:00:00Z'), at('2026-12-28T00:00:00Z'))).toBe(3 * HOUR);
  });

  test('the night in which an hour is missing is an hour shorter, the one that has it twice an hour longer', () => {
    const night = nightly('Europe/Copenhagen');
    const length = (day: string) => {
      const evening = at(`${day}T22:00:00Z`);
      return businessTimeBetween(night, evening, new Date(evening.getTime() + 12 * HOUR));
    };
    expect(length('2026-03-27')).toBe(3 * HOUR);
    expect(length('2026-03-28')).toBe(2 * HOUR);
    expect(length('2026-10-24')).toBe(4 * HOUR);
  });

  test('an opening within the hour that does not exist takes no time', () => {
    const week = { sunday: ['02:15-02:45', '03:00-03:30'] };
    const missing = hours('Europe/Copenhagen', week);
    expect(businessTimeBetween(missing, at('2026-03-29T00:00:00Z'), at('2026-03-29T12:00:00Z'))).toBe(
      30 * MINUTE,
    );
    expect(nextOpening(missing, at('2026-03-29T00:00:00Z'))).toEqual(at('2026-03-29T01:00:00Z'));
  });
});

test('New York changes its clocks on other days than Europe', () => {
  const zone = hours('America/New_York');
  expect(nextOpening(zone, at('2026-03-06T23:00:00Z'))).toEqual(at('2026-03-09T13:00:00Z'));
  expect(nextOpening(zone, at('2026-10-30T22:00:00Z'))).toEqual(at('2026-11-02T14:00:00Z'));
  expect(addBusinessTime(zone, at('2026-03-06T21:00:00Z'), 2 * HOUR)).toEqual(at('2026-03-09T14:00:00Z'));
});

test('half hours: India, and Lord Howe, which moves its clock by thirty minutes', () => {
  expect(nextOpening(hours('Asia/Kolkata'), at('2026-11-23T00:00:00Z'))).toEqual(at('2026-11-23T03:30:00Z'));
  const howe = nightly('Australia/Lord_Howe');
  const spring = businessTimeBetween(howe, at('2026-10-03T12:00:00Z'), at('2026-10-04T00:00:00Z'));
  const autumn = businessTimeBetween(howe, at('2026-04-04T12:00:00Z'), at('2026-04-05T00:00:00Z'));
  expect([spring, autumn]).toEqual([2.5 * HOUR, 3.5 * HOUR]);
});

test('a zone without daylight saving is the same all year', () => {
  const zone = hours('Asia/Tokyo');
  for (const day of ['2026-03-30', '2026-07-06', '2026-10-26'])
    expect(nextOpening(zone, at(`${day}T12:00:00+09:00`))).toEqual(at(`${day}T13:00:00+09:00`));
});

test('a queue may have hours and a zone of its own', () => {
  const company = {
    timezone: 'Europe/Copenhagen',
    hours: HoursSchema.parse({
      week: WORKDAYS,
      queues: {
        night: { week: { monday: ['20:00-24:00'], tuesday: ['00:00-06:00'] } },
        us: { timezone: 'America/New_York', week: WORKDAYS },
      },
    }),
  };
  const monday = at('2026-11-23T19:30:00Z');
  expect(isOpen(hoursOf(company, 'general'), monday)).toBe(false);
  expect(isOpen(hoursOf(company, 'night'), monday)).toBe(true);
  expect(isOpen(hoursOf(company, 'us'), monday)).toBe(true);
  expect(businessTimeBetween(hoursOf(company, 'night'), monday, at('2026-11-24T12:00:00Z'))).toBe(9.5 * HOUR);
});

test('a company without hours is always open', () => {
  expect(isOpen(undefined, at('2026-12-25T03:00:00Z'))).toBe(true);
  expect(addBusinessTime(undefined, at('2026-12-25T03:00:00Z'), HOUR)).toEqual(at('2026-12-25T04:00:00Z'));
});

const ZONES = [
  'Europe/Copenhagen',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'America/Havana',
  'Asia/Tokyo',
  'UTC',
];
const zones = fc.constantFrom(...ZONES);
const moments = fc.date({
  min: at('2025-06-01T00:00:00Z'),
  max: at('2027-06-01T00:00:00Z'),
  noInvalidDate: true,
});
const amounts = fc.integer({ min: 0, max: 60 * HOUR });
const opening = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 0, maxLength: 6 })
  .map((quarters) => {
    const sorted = quarters.sort((a, b) => a - b).map(wall);
    return sorted.flatMap((begin, i) => (i % 2 === 0 && sorted[i + 1] ? [`${begin}-${sorted[i + 1]}`] : []));
  });
const weeks = fc.tuple(zones, fc.array(opening, { minLength: 7, maxLength: 7 })).map(([zone, days]) => {
  const week = Object.fromEntries(Object.keys(ALWAYS).map((day, i) => [day, days[i]!]));
  return hours(zone, { ...week, wednesday: ['08:00-18:00'] }, [{ date: '2026-05-13', name: 'A Wednesday' }]);
});

function wall(quarter: number): string {
  return `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
}

describe('for every week, zone and moment', () => {
  test('adding business time and measuring it are inverses', () => {
    fc.assert(
      fc.property(weeks, moments, amounts, (zone, from, ms) => {
        const to = addBusinessTime(zone, from, ms);
        expect(businessTimeBetween(zone, from, to)).toBe(ms);
        if (isOpen(zone, to))
          expect(addBusinessTime(zone, from, businessTimeBetween(zone, from, to))).toEqual(to);
      }),
      { numRuns: 300 },
    );
  });

  test('business time adds up', () => {
    fc.assert(
      fc.property(weeks, moments, moments, moments, (zone, a, b, c) => {
        const [first, second, third] = [a, b, c].sort((x, y) => x.getTime() - y.getTime()) as [
          Date,
          Date,
          Date,
        ];
        fc.pre(third.getTime() - first.getTime() < 60 * 24 * HOUR);
        const whole = businessTimeBetween(zone, first, third);
        expect(businessTimeBetween(zone, first, second) + businessTimeBetween(zone, second, third)).toBe(
          whole,
        );
      }),
      { numRuns: 150 },
    );
  });

  test('open around the clock, business time is time', () => {
    fc.assert(
      fc.property(zones, moments, amounts, (zone, from, ms) => {
        const always = hours(zone, ALWAYS);
        expect(addBusinessTime(always, from, ms).getTime() - from.getTime()).toBe(ms);
      }),
      { numRuns: 200 },
    );
  });

  test('the next opening is open, and nothing before it is', () => {
    fc.assert(
      fc.property(weeks, moments, (zone, from) => {
        const next = nextOpening(zone, from)!;
        expect(isOpen(zone, next)).toBe(true);
        expect(businessTimeBetween(zone, from, next)).toBe(0);
      }),
      { numRuns: 200 },
    );
  });
});
