import type { EvaluationCase } from './case-schema.ts';

export const MAX_ANSWER_WORDS = 120;
export const MAX_CITATIONS = 3;

/** `partly` = the right article without a fact, or a fact from elsewhere, or too long. */
export type Verdict = 'right' | 'partly' | 'wrong';

export interface AnswerToJudge {
  expected: EvaluationCase;
  answer: string;
  /** Paths of the cited articles, best first. */
  citations: string[];
}

/**
 * Judges an answer by the yardstick: right when it has at most 120 words and 3 citations, its first citation is an
 * acceptable article and it holds one of the facts (where the case names facts); wrong when neither article nor fact
 * is there, and always when no article answers the case.
 */
export function judgeAnswer({ expected, answer, citations }: AnswerToJudge): Verdict {
  const articles = expected.articles ?? [];
  if (articles.length === 0) return 'wrong';
  const facts = expected.facts ?? [];
  const cites = citations[0] !== undefined && articles.includes(citations[0]);
  const states = facts.some((fact) => holdsFact(answer, fact));
  const fits = countWords(answer) <= MAX_ANSWER_WORDS && citations.length <= MAX_CITATIONS;
  if (cites && (states || facts.length === 0)) return fits ? 'right' : 'partly';
  return cites || states ? 'partly' : 'wrong';
}

/** Whether a text holds a fact, on word boundaries ("30" is not in "130"), ignoring case and white space. */
export function holdsFact(text: string, fact: string): boolean {
  const pattern = fact
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s*');
  if (pattern === '') return false;
  const before = /^[\p{L}\p{N}_]/u.test(fact.trim()) ? '(?<![\\p{L}\\p{N}_])' : '';
  const after = /[\p{L}\p{N}_]$/u.test(fact.trim()) ? '(?![\\p{L}\\p{N}_])' : '';
  return new RegExp(before + pattern + after, 'iu').test(text);
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
