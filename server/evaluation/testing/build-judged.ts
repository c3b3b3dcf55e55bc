import { EvaluationCaseSchema } from '../case-schema.ts';
import type { CaseResult, Judged } from '../types.ts';

/** A case and its result for a test; what is not given is a plain answered question. */
export function buildJudged(expected: Record<string, unknown>, result: Partial<CaseResult> = {}): Judged {
  const id = result.id ?? 'c1';
  return {
    case: EvaluationCaseSchema.parse({ id, question: 'a question', ...expected }),
    result: {
      id,
      route: 'answer',
      outcome: 'answered',
      intent: 'information',
      topic: null,
      priority: 'low',
      emotion: 'neutral',
      language: 'en',
      entities: {},
      retrieved: [],
      answer: '',
      citations: [],
      confidence: 0.9,
      rule: 'send',
      latencyMs: 1,
      ...result,
    },
  };
}

/** The list of articles a search returned, best first. */
export function retrieved(...articles: string[]): CaseResult['retrieved'] {
  return articles.map((article, index) => ({ article, score: 10 - index }));
}
