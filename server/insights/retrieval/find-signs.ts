import type { RetrievalSign, RetrievalWeek } from './types.ts';

/** Weeks that the last one is compared with. */
const BEFORE = 4;
/** With fewer questions, or judged answers, a week says nothing. */
const MIN_QUESTIONS = 20;
const MIN_RATED = 10;

/** By how much a figure has to be worse before anybody is told, and which way is worse. */
const LIMITS: Record<
  RetrievalSign['figure'],
  { by: number; worse: 1 | -1; counts: keyof RetrievalWeek; least: number }
> = {
  hitRate: { by: 0.1, worse: -1, counts: 'rated', least: MIN_RATED },
  emptyShare: { by: 0.05, worse: 1, counts: 'questions', least: MIN_QUESTIONS },
  medianConfidence: { by: 0.1, worse: -1, counts: 'questions', least: MIN_QUESTIONS },
  newWordShare: { by: 0.15, worse: 1, counts: 'questions', least: MIN_QUESTIONS },
};

/**
 * What got worse: the last of these whole weeks against the mean of up to four before it, weighted by how much was asked or
 * judged in each. Pure.
 */
export function findSigns(weeks: RetrievalWeek[]): RetrievalSign[] {
  const last = weeks.at(-1);
  const earlier = weeks.slice(-1 - BEFORE, -1);
  if (!last) return [];
  return (Object.keys(LIMITS) as RetrievalSign['figure'][]).flatMap((figure) => {
    const { by, worse, counts, least } = LIMITS[figure];
    const now = last[figure];
    const known = earlier.filter((week) => week[figure] !== null);
    const total = known.reduce((sum, week) => sum + Number(week[counts]), 0);
    if (now === null || Number(last[counts]) < least || total < least) return [];
    const before = known.reduce((sum, week) => sum + week[figure]! * Number(week[counts]), 0) / total;
    return (now - before) * worse >= by ? [{ figure, before, now }] : [];
  });
}
