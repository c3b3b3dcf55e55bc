import type { OpeningHours } from '#server/kernel/index.ts';

/** When people are at work, with its time zone; `undefined` means always. */
export type BusinessHours = (OpeningHours & { timezone: string }) | undefined;

/** A piece of time with people at work: epoch milliseconds, the end not included. */
export interface Opening {
  start: number;
  end: number;
}
