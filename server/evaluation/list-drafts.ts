import { judgeAnswer, type Verdict } from './judge-answer.ts';
import type { Judged } from './types.ts';

/** What would be answered to a question if the assistant had to be only so sure. */
export interface JudgedDraft {
  confidence: number;
  verdict: Verdict;
  isAnswerable: boolean;
}

/**
 * The grounded drafts of all cases that name articles: those that were sent, and those that were held back for their
 * confidence alone. What was escalated, or asked back, has none.
 */
export function listDrafts(judged: Judged[]): JudgedDraft[] {
  return judged.flatMap(({ case: expected, result }) => {
    const draft = result.outcome === 'answered' ? result : result.withheld;
    if (!draft || expected.articles === undefined) return [];
    const verdict = judgeAnswer({ expected, answer: draft.answer, citations: draft.citations });
    return [{ confidence: result.confidence, verdict, isAnswerable: expected.articles.length > 0 }];
  });
}
