import { judgeAnswer } from './judge-answer.ts';
import { toRate } from './to-rate.ts';
import type { AnswerFigures, Judged } from './types.ts';

/** How the cases with a list of articles (empty = no article answers it) were answered. Undefined without such cases. */
export function measureAnswers(judged: Judged[]): AnswerFigures | undefined {
  const counted = judged.filter((one) => one.case.articles !== undefined);
  if (counted.length === 0) return undefined;
  const answered = counted.filter(({ result }) => result.outcome === 'answered');
  const isAnswerable = ({ case: { articles = [] } }: Judged) => articles.length > 0;
  const answerable = counted.filter(isAnswerable);
  const answeredAnswerable = answered.filter(isAnswerable);
  const verdicts = (verdict: string) =>
    answered.filter(({ case: expected, result }) => judgeAnswer({ expected, ...result }) === verdict).length;
  const unanswerable = counted.length - answerable.length;
  const wronglyAnswered = answered.length - answeredAnswerable.length;
  return {
    answerable: answerable.length,
    answered: toRate(answeredAnswerable.length, answerable.length),
    right: toRate(verdicts('right'), answeredAnswerable.length),
    wrong: toRate(verdicts('wrong'), counted.length),
    askedWhich: toRate(
      counted.filter(({ result }) => result.outcome === 'asked-which').length,
      counted.length,
    ),
    abstainedRightly: toRate(unanswerable - wronglyAnswered, unanswerable),
  };
}
