import { boundShare } from './bound-share.ts';
import { listDrafts } from './list-drafts.ts';
import { toRate } from './to-rate.ts';
import type { CoveragePoint, Judged } from './types.ts';

/** How sure a bound or a fitted threshold is. */
export const BOUND_CONFIDENCE = 0.9;

const THRESHOLDS = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0];

/** Coverage against wrong answers, from strict to lenient. Undefined where no case names articles. */
export function measureCoverage(judged: Judged[]): CoveragePoint[] | undefined {
  const counted = judged.filter((one) => one.case.articles !== undefined);
  if (counted.length === 0) return undefined;
  const answerable = counted.filter((one) => one.case.articles!.length > 0).length;
  const drafts = listDrafts(counted);
  return THRESHOLDS.map((threshold) => {
    const sent = drafts.filter(({ confidence }) => confidence >= threshold);
    const answered = sent.filter(({ isAnswerable }) => isAnswerable);
    const count = (verdict: string) => sent.filter((draft) => draft.verdict === verdict).length;
    const wrong = toRate(count('wrong'), counted.length);
    return {
      threshold,
      answered: toRate(answered.length, answerable),
      right: toRate(count('right'), answered.length),
      wrong,
      wrongAtMost: boundShare(wrong, BOUND_CONFIDENCE),
    };
  });
}
