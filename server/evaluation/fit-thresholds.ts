import { boundShare } from './bound-share.ts';
import { listDrafts } from './list-drafts.ts';
import { BOUND_CONFIDENCE } from './measure-coverage.ts';
import type { FittedThreshold, FittedThresholds, Judged } from './types.ts';

/**
 * The lowest thresholds that keep wrong answers within a budget: with a confidence of 90 %, at most `budget` of all
 * questions of this kind are answered wrongly (0 to 1). Thresholds are tried from the strictest down until the exact
 * binomial bound is over the budget, which needs no correction for trying several (fixed-sequence testing: Angelopoulos et
 * al., "Learn then Test", 2021). A topic has one of its own where its cases are enough for that.
 */
export function fitThresholds(judged: Judged[], budget: number): FittedThresholds {
  const counted = judged.filter((one) => one.case.articles !== undefined);
  const topics = [...new Set(counted.flatMap(({ result }) => result.topic ?? []))].sort();
  const byTopic = topics.map((topic) => {
    const own = counted.filter(({ result }) => result.topic === topic);
    return [topic, fitOne(own, budget)] as const;
  });
  return { budget, all: fitOne(counted, budget), topics: Object.fromEntries(byTopic) };
}

function fitOne(counted: Judged[], budget: number): FittedThreshold {
  const cases = counted.length;
  const mayBeWrong = countTolerable(cases, budget);
  if (mayBeWrong === undefined) return { cases };
  const wrong = listDrafts(counted)
    .filter(({ verdict }) => verdict === 'wrong')
    .map(({ confidence }) => confidence)
    .sort((a, b) => b - a);
  return { cases, threshold: above(wrong[mayBeWrong]) };
}

/** The most wrong answers among so many cases that still prove the budget; undefined when even none does not. */
function countTolerable(cases: number, budget: number): number | undefined {
  let count = -1;
  while (count < cases && boundShare({ count: count + 1, of: cases }, BOUND_CONFIDENCE) <= budget) count++;
  return count < 0 ? undefined : count;
}

/** The next hundredth above a confidence; nothing to keep out needs no threshold. */
function above(confidence: number | undefined): number {
  if (confidence === undefined) return 0;
  return Math.min(1, (Math.floor(confidence * 100) + 1) / 100);
}
