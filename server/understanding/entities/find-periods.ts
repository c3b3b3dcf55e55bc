import { addDays, toDay } from './calendar.ts';
import { PERIOD_WORDS, type PeriodWords } from './period-words.ts';
import type { FoundEntity } from './types.ts';

type Unit = 'day' | 'week' | 'month' | 'year';
interface Phrase {
  /** A regular expression; what counts is in the group `number`. */
  source: string;
  /** The inclusive first and last day. */
  resolve(match: RegExpMatchArray, today: Date): [Date, Date];
}
interface CompiledPhrases {
  /** Any of the phrases: a text is searched once. */
  any: RegExp;
  each: { pattern: RegExp; resolve: Phrase['resolve'] }[];
}
export type PeriodFinder = (text: string, language: string, today: Date) => FoundEntity[];

const UNITS: readonly Unit[] = ['day', 'week', 'month', 'year'];
const EXAMPLE = 3;

/**
 * Makes the finder of relative dates and periods ("yesterday", "last week", "il y a trois jours", "seit zwei Wochen",
 * "venerdì prossimo"). The value is ISO: a day (`2026-11-20`) or first and last day (`2026-11-09/2026-11-15`; weeks begin
 * on Monday). Words for days and weeks are those of Intl.RelativeTimeFormat; what it lacks is in `period-words.ts`.
 */
export function createPeriodFinder(): PeriodFinder {
  const compiled = new Map<string, CompiledPhrases>();
  return (text, language, today) => {
    const words = PERIOD_WORDS[language];
    if (words === undefined) return [];
    if (!compiled.has(language)) compiled.set(language, compile(listPhrases(language, words)));
    const { any, each } = compiled.get(language)!;
    return [...text.matchAll(any)].map(({ 0: raw, index }) => {
      const { match, resolve } = firstFit(each, raw);
      return {
        key: 'period' as const,
        raw,
        value: toValue(resolve(match, today)),
        start: index,
        end: index + raw.length,
      };
    });
  };
}

function compile(phrases: Phrase[]): CompiledPhrases {
  const sources = phrases.map(({ source }) => source.replace('?<number>', '?:'));
  return {
    any: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'giu'),
    each: phrases.map(({ source, resolve }) => ({ pattern: new RegExp(`^(?:${source})$`, 'iu'), resolve })),
  };
}

function firstFit(
  each: CompiledPhrases['each'],
  raw: string,
): { match: RegExpMatchArray; resolve: Phrase['resolve'] } {
  for (const { pattern, resolve } of each) {
    const match = raw.match(pattern);
    if (match) return { match, resolve };
  }
  throw new Error(`no phrase of time fits "${raw}" although one was found`);
}

function toValue([first, last]: [Date, Date]): string {
  return first.getTime() === last.getTime() ? toDay(first) : `${toDay(first)}/${toDay(last)}`;
}

function listPhrases(language: string, words: PeriodWords): Phrase[] {
  return [
    ...lengths(words),
    ...counted(language, words),
    ...named(language, words),
    ...weekdays(language, words),
  ];
}

/** "for two weeks": from then to today. */
function lengths(words: PeriodWords): Phrase[] {
  return UNITS.map((unit) => ({
    source: `(?:${words.since})\\s+(?<number>\\d{1,3}|${words.numbers})\\s+(?:${words.units[unit]})`,
    resolve: (match, today) => [shift(today, -countOf(match, words), unit), today],
  }));
}

/** "three days ago", "in two weeks": one day. */
function counted(language: string, words: PeriodWords): Phrase[] {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
  return UNITS.flatMap((unit) =>
    [-1, 1].map((direction): Phrase => {
      const [before, after] = format.format(direction * EXAMPLE, unit).split(String(EXAMPLE)) as [
        string,
        string,
      ];
      const rest = after.trim().split(' ').slice(1).join(' ');
      const number = `(?<number>\\d{1,3}|${words.numbers})\\s+(?:${words.units[unit]})`;
      return {
        source: `${before.trim()}${before ? '\\s+' : ''}${number}${rest ? `\\s+${rest}` : ''}`,
        resolve: (match, today) => {
          const day = shift(today, direction * countOf(match, words), unit);
          return [day, day];
        },
      };
    }),
  );
}

/** "yesterday", "next month": the day, or the whole week, month or year. */
function named(language: string, words: PeriodWords): Phrase[] {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const known = UNITS.flatMap((unit) =>
    (unit === 'day' ? [-2, -1, 0, 1, 2] : [-1, 0, 1]).map(
      (offset) => [format.format(offset, unit).replace('’', "'"), offset, unit] as const,
    ),
  ).filter(([phrase]) => !/\d/.test(phrase));
  return [...known, ...(words.also ?? [])].map(([phrase, offset, unit]) => ({
    source: phrase,
    resolve: (_match, today) => spanOf(shift(today, offset, unit), unit),
  }));
}

/** "last Friday", "venerdì prossimo": the weekday before or after today. A bare weekday may be either and is left out. */
function weekdays(language: string, words: PeriodWords): Phrase[] {
  const { lastBefore, lastAfter, nextBefore, nextAfter } = words;
  return [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => {
    const name = nameOf(language, weekday);
    const around = (before?: string, after?: string) =>
      [before && `(?:${before})\\s+${name}`, after && `${name}\\s+(?:${after})`].filter(
        (part) => part !== undefined,
      );
    return [
      ...around(lastBefore, lastAfter).map((source) => toWeekday(source, weekday, -1)),
      ...around(nextBefore, nextAfter).map((source) => toWeekday(source, weekday, 1)),
    ];
  });
}

function toWeekday(source: string, weekday: number, direction: 1 | -1): Phrase {
  return {
    source,
    resolve: (_match, today) => {
      const away = (direction * (weekday - (today.getUTCDay() || 7)) + 7) % 7 || 7;
      const day = addDays(today, direction * away);
      return [day, day];
    },
  };
}

/** 5 January 1970 was a Monday. */
function nameOf(language: string, weekday: number): string {
  const name = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(1970, 0, 4 + weekday)),
  );
  return name.replace('-feira', '(?:-feira)?');
}

function countOf(match: RegExpMatchArray, words: PeriodWords): number {
  const written = match.groups!['number']!.toLowerCase();
  const at = words.numbers.split('|').indexOf(written);
  if (at === -1) return Number(written);
  // Portuguese counts two in both genders, so "três" stands fourth.
  const steps = words.numbers.startsWith('dois|duas') ? Math.max(at - 1, 0) : at;
  return steps === 9 ? 12 : steps + 2;
}

function shift(day: Date, count: number, unit: Unit): Date {
  if (unit === 'day' || unit === 'week') return addDays(day, unit === 'day' ? count : count * 7);
  const months = unit === 'month' ? count : count * 12;
  const first = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return addDays(first, Math.min(day.getUTCDate(), lastDay) - 1);
}

function spanOf(day: Date, unit: Unit): [Date, Date] {
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth()];
  const monday = addDays(day, 1 - (day.getUTCDay() || 7));
  switch (unit) {
    case 'day':
      return [day, day];
    case 'week':
      return [monday, addDays(monday, 6)];
    case 'month':
      return [new Date(Date.UTC(year, month, 1)), new Date(Date.UTC(year, month + 1, 0))];
    case 'year':
      return [new Date(Date.UTC(year, 0, 1)), new Date(Date.UTC(year, 11, 31))];
  }
}
