import { listQuestionWeeks, type QuestionWeek } from '#server/conversations/index.ts';
import type { Clock } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import { findSigns } from './find-signs.ts';
import type { RetrievalSign, RetrievalWeek } from './types.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const WEEKS = 12;

export interface RetrievalQuality {
  /** Twelve weeks, oldest first; the last one is not over yet. */
  weeks: RetrievalWeek[];
  /** What got worse in the last week that is over. */
  signs: RetrievalSign[];
}

/** How well questions were answered, week by week, from what was recorded. */
export async function readRetrievalQuality(deps: { db: Db; clock: Clock }): Promise<RetrievalQuality> {
  const monday = toMonday(deps.clock.now());
  const from = new Date(monday.getTime() - (WEEKS - 1) * 7 * DAY_MS);
  const until = new Date(monday.getTime() + 7 * DAY_MS);
  const weeks = (await listQuestionWeeks(deps.db, { from, until })).map(toWeek);
  return { weeks, signs: findSigns(weeks.slice(0, -1)) };
}

function toWeek(week: QuestionWeek): RetrievalWeek {
  const { from, questions, empty, unsure, medianConfidence, rated, good, words, newWords } = week;
  return {
    from,
    questions,
    emptyShare: share(empty, questions),
    unsureShare: share(unsure, questions),
    medianConfidence,
    rated,
    hitRate: share(good, rated),
    // Where every word is new there was nothing before to compare with.
    newWordShare: newWords === words ? null : share(newWords, words),
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** The Monday, 00:00 UTC, on or before a moment. */
function toMonday(at: Date): Date {
  const midnight = Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate());
  return new Date(midnight - ((at.getUTCDay() + 6) % 7) * DAY_MS);
}
