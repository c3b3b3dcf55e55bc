import type { AnswerKind } from './expect-answer.ts';
import type { ArticleCandidate, QueryTerm, ReadPassage, Unit } from './types.ts';

export interface ScoredUnit {
  unit: Unit;
  score: number;
}

/** The units of one passage with their scores, in the passage's order. */
export interface ScoredPassage {
  read: ReadPassage;
  units: ScoredUnit[];
}

const HEADING_SHARE = 0.35;
const NEIGHBOUR_SHARE = 0.25;
const PASSAGE_SHARE = 0.8;
const EXPECTED_BONUS = 0.3;
const SHORT_ANSWER_BONUS = 0.8;
const LONG_UNIT_WORDS = 45;
/** "Learn how to…", "In this article": announces what others say. */
const ANNOUNCEMENT =
  /^(?:learn (?:how|more|about|what)|in this (?:article|guide|section)|this article|read (?:more|about)|see also|follow (?:the|these) (?:steps|instructions)|for more information|dans cet article|en savoir plus|suivez (?:les|ces) étapes)/i;

/**
 * Scores every unit of an article against the question: the weights of the question's words in the unit, a share
 * for those in its heading and in the units next to it, a share for the rank of its passage, a bonus when it holds
 * the kind of thing that was asked for (a time, a number, a place…), and a malus when it says nothing by itself.
 */
export function scoreUnits(
  article: ArticleCandidate,
  terms: QueryTerm[],
  expected: AnswerKind,
): ScoredPassage[] {
  const total = terms.reduce((sum, term) => sum + term.weight, 0) || 1;
  const best = article.passages[0]?.passage.score || 1;
  return article.passages.map((read) => {
    const weights = read.units.map((unit) => sumWeights(terms, unit.terms) / total);
    const rank = (read.passage.score / best) ** 3;
    const units = read.units.map((unit, index) => {
      const inHeading = terms.filter(({ term }) => read.headingTerms.has(term) && !unit.terms.has(term));
      const heading = sumWeights(inHeading, read.headingTerms) / total;
      const near = Math.max(weights[index - 1] ?? 0, weights[index + 1] ?? 0);
      const score = weights[index]! + HEADING_SHARE * heading + NEIGHBOUR_SHARE * near + PASSAGE_SHARE * rank;
      return { unit, score: score + adjust(unit, read, expected) };
    });
    return { read, units };
  });
}

function adjust(unit: Unit, read: ReadPassage, expected: AnswerKind): number {
  let sum = 0;
  if (expected.test(unit)) sum += EXPECTED_BONUS;
  if (read.passage.kind === 'answer') sum += SHORT_ANSWER_BONUS;
  if (unit.words > LONG_UNIT_WORDS) sum -= 0.1;
  if (unit.words < 4 && unit.kind === 'sentence') sum -= 0.2;
  if (ANNOUNCEMENT.test(unit.text)) sum -= 0.7;
  if (repeatsTitle(unit, read)) sum -= 0.25;
  return sum;
}

/** Says little more than the title does. */
function repeatsTitle(unit: Unit, read: ReadPassage): boolean {
  if (unit.terms.size === 0) return true;
  let repeated = 0;
  for (const term of unit.terms) if (read.titleTerms.has(term)) repeated += 1;
  return repeated / unit.terms.size > 0.6;
}

function sumWeights(terms: QueryTerm[], found: ReadonlySet<string>): number {
  return terms.reduce((sum, { term, weight }) => sum + (found.has(term) ? weight : 0), 0);
}
