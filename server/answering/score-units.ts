import type { AnswerKind } from './expect-answer.ts';
import { holdsTerm } from './holds-term.ts';
import type { ArticleCandidate, QueryTerm, ReadPassage, Unit } from './types.ts';

/** What the question wants to hear. */
export interface Asked {
  kind: AnswerKind;
  steps: boolean;
}

export interface ScoredUnit {
  unit: Unit;
  score: number;
}

/** The units of one passage with their scores, in the passage's order. */
export interface ScoredPassage {
  read: ReadPassage;
  units: ScoredUnit[];
}

const HEADING_SHARE = 0.5;
const NEIGHBOUR_SHARE = 0.25;
const PASSAGE_SHARE = 0.6;
const EXPECTED_BONUS = 0.4;
const SHORT_ANSWER_BONUS = 1.1;
const STEP_BONUS = 0.2;
const PREPARATION_MALUS = 0.25;
/** What one needs before, or may read after: seldom what was asked for. */
const PREPARATION =
  /what you.?ll need|requirements?$|further reading|related|see also|in this article|contents|learn more|before you begin|you will need/i;
const LONG_UNIT_WORDS = 45;
/** What one can type, find or count is more often what was wanted than a sentence without: a command, a menu's path, a number. */
const SPECIFICS: { bonus: number; pattern: RegExp }[] = [
  { bonus: 0.15, pattern: /`[^`]+`/ },
  { bonus: 0.2, pattern: /\S\s[>›→]\s\S/ },
  { bonus: 0.15, pattern: /\d/ },
];
const REFERENCE_MALUS = 0.25;
/** Sends to another page. */
const REFERENCE =
  /\b(?:see|read|refer to|check|visit|follow|consult|learn|voir|consultez)\b.*\]\(http|^\[[^\]]*\]\([^)]*\)\.?$/i;
const LINK_TARGET = /\]\([^)]*\)/g;
/** "Learn how to…", "In this article": announces what others say. */
const ANNOUNCEMENT =
  /^(?:learn (?:how|more|about|what)|in this (?:article|guide|section)|this article|read (?:more|about)|see also|follow (?:the|these) (?:steps|instructions)|for more information|dans cet article|en savoir plus|suivez (?:les|ces) étapes)/i;

/**
 * Scores every unit of an article against the question: the weights of the question's words in the unit (those of the
 * title left out: the whole article is about them, they do not tell which part of it answers), a share
 * for those in its heading and in the units next to it, a share for the rank of its passage, a bonus when it holds
 * the kind of thing that was asked for (a time, a number, a place…), is a step where steps are asked for or names
 * something that one can type, find or count, and a malus when it says nothing by itself. Weights as a softmax regression on questions with known facts has them, rounded.
 */
export function scoreUnits(article: ArticleCandidate, terms: QueryTerm[], asked: Asked): ScoredPassage[] {
  const title = article.passages[0]?.titleTerms ?? new Set();
  const telling = terms.filter((term) => holdsTerm(term, title) === 0);
  const total = telling.reduce((sum, term) => sum + term.weight, 0) || 1;
  const best = article.passages[0]?.passage.score || 1;
  return article.passages.map((read) => {
    const weights = read.units.map((unit) => sumWeights(telling, unit.terms) / total);
    const rank = (read.passage.score / best) ** 3;
    const units = read.units.map((unit, index) => {
      const inHeading = telling.filter((term) => holdsTerm(term, unit.terms) === 0);
      const heading = sumWeights(inHeading, read.headingTerms) / total;
      const near = Math.max(weights[index - 1] ?? 0, weights[index + 1] ?? 0);
      const score = weights[index]! + HEADING_SHARE * heading + NEIGHBOUR_SHARE * near + PASSAGE_SHARE * rank;
      return { unit, score: score + adjust(unit, read, asked) };
    });
    return { read, units };
  });
}

function adjust(unit: Unit, read: ReadPassage, { kind, steps }: Asked): number {
  let sum = 0;
  if (kind.test(unit)) sum += EXPECTED_BONUS;
  if (read.passage.kind === 'answer') sum += SHORT_ANSWER_BONUS;
  const shown = unit.text.replace(LINK_TARGET, ']');
  for (const { bonus, pattern } of SPECIFICS) if (pattern.test(shown)) sum += bonus;
  if (REFERENCE.test(unit.text)) sum -= REFERENCE_MALUS;
  if (unit.words > LONG_UNIT_WORDS) sum -= 0.1;
  if (unit.words < 4 && unit.kind === 'sentence') sum -= 0.2;
  if (ANNOUNCEMENT.test(unit.text)) sum -= 0.6;
  if (PREPARATION.test(read.passage.headingPath.at(-1) ?? '')) sum -= PREPARATION_MALUS;
  if (steps && unit.kind === 'step') sum += STEP_BONUS;
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
  return terms.reduce((sum, term) => sum + term.weight * holdsTerm(term, found), 0);
}
