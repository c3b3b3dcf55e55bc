import { foldText } from '../text/normalise-text.ts';
import { MONTH_PATTERN, MONTHS } from './month-names.ts';
import type { FoundEntity } from './types.ts';

const DAY = String.raw`(?<day>0?[1-9]|[12]\d|3[01])`;
const YEAR = String.raw`(?<year>20\d{2}|19\d{2})`;
const MONTH = `(?<month>${MONTH_PATTERN})`;
const APART = String.raw`(?<![\p{L}\p{N}/.-])`;
const PATTERNS = [
  String.raw`${APART}(?<year>20\d{2})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])`,
  String.raw`${APART}${DAY}(?:st|nd|rd|th|er|ère|º|°|\.)?\s?(?:of\s|de\s|d')?\s?${MONTH}(?:\.(?=\s?\d))?(?:\s?,?\s?(?:de\s|del\s)?${YEAR})?`,
  // From the blank before the day: every word of a text may begin a month.
  String.raw`(?=\s\d)(?<=${APART}(?<before>${MONTH}\.?))\s${DAY}(?:st|nd|rd|th)?(?:,?\s${YEAR})?`,
  String.raw`${APART}(?<day>0?[1-9]|[12]\d|3[01])(?<mark>[./-])(?<month>0?[1-9]|1[0-2])\k<mark>(?<year>(?:20)?\d{2})`,
  // American order, where the other reading is impossible.
  String.raw`${APART}(?<month>0?[1-9]|1[0-2])(?<mark>[./-])(?<day>1[3-9]|2\d|3[01])\k<mark>(?<year>(?:20)?\d{2})`,
].map((source) => new RegExp(String.raw`(?:${source})(?![\p{L}\p{N}])`, 'giu'));

/** Customers write about what happened more than about what will. */
const FUTURE_WEIGHT = 2;

/** Explicit calendar dates; the value is ISO (`2026-06-21`). Without a year, the nearest to `today`, the past first. */
export function findDates(text: string, today: Date): FoundEntity[] {
  if (!/\d/.test(text)) return [];
  return PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const { before = '', day, month, year } = match.groups!;
      const number = MONTHS.get(foldText(month!)) ?? Number(month);
      const full = year === undefined ? undefined : Number(year.length === 2 ? `20${year}` : year);
      const value = toIsoDate(Number(day), number, full ?? nearestYear(Number(day), number, today));
      const raw = before + match[0];
      const start = match.index - before.length;
      return value === undefined
        ? []
        : [{ key: 'date' as const, raw, value, start, end: start + raw.length }];
    }),
  );
}

function nearestYear(day: number, month: number, today: Date): number {
  const year = today.getUTCFullYear();
  const distance = (candidate: number) => {
    const ahead = Date.UTC(candidate, month - 1, day) - today.getTime();
    return ahead > 0 ? ahead * FUTURE_WEIGHT : -ahead;
  };
  return [year - 1, year, year + 1].reduce((best, next) => (distance(next) < distance(best) ? next : best));
}

function toIsoDate(day: number, month: number, year: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1) return undefined;
  return date.toISOString().slice(0, 10);
}
