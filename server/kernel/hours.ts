import { z } from 'zod';

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** `09:00-17:00`, wall time; the end may be 24:00. */
const Opening = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'write it as 09:00-17:00')
  .refine(
    (text) => text.slice(0, 5) < text.slice(6),
    'it has to end after it begins (over midnight: two entries)',
  );
/** The openings of one day, in order. */
const Openings = z
  .array(Opening)
  .refine(
    (openings) => openings.every((each, i) => i === 0 || openings[i - 1]!.slice(6) <= each.slice(0, 5)),
    'openings have to be in order and must not overlap',
  );

const Holiday = z.strictObject({
  date: z.iso.date('write a date such as 2026-12-25'),
  name: z.string().min(1),
  /** On a day that is only partly free. */
  open: Openings.default([]),
});
const Week = z
  .strictObject({
    monday: Openings.default([]),
    tuesday: Openings.default([]),
    wednesday: Openings.default([]),
    thursday: Openings.default([]),
    friday: Openings.default([]),
    saturday: Openings.default([]),
    sunday: Openings.default([]),
  })
  .refine((week) => Object.values(week).some((day) => day.length > 0), 'at least one day needs an opening');

/** When people are at work: a week, in a time zone (the company's when left out), and the days that are free. */
export const OpeningHoursSchema = z.strictObject({
  timezone: z.string().optional(),
  week: Week,
  holidays: z.array(Holiday).default([]),
});
export type OpeningHours = z.infer<typeof OpeningHoursSchema>;

/** `hours` of `company.yaml`: the company's, and those of queues that differ. */
export const HoursSchema = OpeningHoursSchema.extend({
  queues: z.record(z.string(), OpeningHoursSchema).default({}),
});
export type Hours = z.infer<typeof HoursSchema>;
