import type { AnswerKind } from './expect-answer.ts';
import type { ArticleCandidate, QueryTerm, ReadPassage, Unit } from './types.ts';

export interface ScoredUnit {
  unit: Unit;
  read: ReadPassage;
  /** Position within the passage. */
  index: number;
  score: number;
}

const HEADING_SHARE = 0.35;
const NEIGHBOUR_SHARE = 0.25;
const PASSAGE_SHARE = 0.8;
const EXPECTED_BONUS = 0.3;
const SHORT_ANSWER_BONUS = 0.8;
const LONG_UNIT_WORDS = 45;

/**
 * Scores every unit of an article against the question, best first: the weights of the question's words in the
 * unit, a share for those in its heading and in the sentences next to it, a share for the rank of its passage, and
 * a bonus when it holds the kind of thing that was asked for (a time, a number, a place…).
 */
export function scoreUnits(
  article: ArticleCandidate,
  terms: QueryTerm[],
  expected: AnswerKind,
): ScoredUnit[] {
  const total = terms.reduce((sum, term) => sum + term.weight, 0) || 1;
  const best = article.passages[0]?.passage.score || 1;
  const scored = article.passages.flatMap((read) => {
    const weights = read.units.map((unit) => sumWeights(terms, unit.terms) / total);
    return read.units.map((unit, index) => {
      const heading = sumWeights(terms, without(read.headingTerms, unit.terms)) / total;
      const near = Math.max(weights[index - 1] ?? 0, weights[index + 1] ?? 0);
      const rank = read.passage.score / best;
      const score =
        weights[index]! +
        HEADING_SHARE * heading +
        NEIGHBOUR_SHARE * near +
        PASSAGE_SHARE * rank * rank * rank +
        (expected.test(unit.text) ? EXPECTED_BONUS : 0) +
        (read.passage.kind === 'answer' ? SHORT_ANSWER_BONUS : 0) -
        (unit.introduces ? 0.5 : 0) -
        (unit.words > LONG_UNIT_WORDS ? 0.1 : 0) -
        (unit.words < 4 ? 0.2 : 0);
      return { unit, read, index, score };
    });
  });
  return scored.sort((a, b) => b.score - a.score);
}

function sumWeights(terms: QueryTerm[], found: ReadonlySet<string>): number {
  return terms.reduce((sum, { term, weight }) => sum + (found.has(term) ? weight : 0), 0);
}

function without(terms: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...terms].filter((term) => !others.has(term)));
}
