import type { Language } from '#server/kernel/index.ts';
import type { Said } from './compose-answer.ts';
import { holdsTerm } from './holds-term.ts';
import { listRivals } from './list-rivals.ts';
import type { ArticleCandidate, QueryTerm } from './types.ts';

export const FEATURES = [
  'strength',
  'margin',
  'titleMatched',
  'covered',
  'missing',
  'namesMissing',
  'questionLength',
  'isShort',
  'saidShare',
  'saidScore',
  'isForeign',
] as const;
export type Features = Record<(typeof FEATURES)[number], number>;

/** A question of so many words says all it can. */
const LONG_QUESTION = 12;
/** With so few words all of them are easily found, whatever is meant. */
const SHORT_QUESTION = 3;
/** The best score that a sentence usually has. */
const HIGH_SCORE = 3;
/** An article that is so far ahead of the next could not be clearer. */
const FAR = 0.5;

/**
 * What speaks for and against the answer, each about 0 to 1, and the same for a large collection as for a small one:
 * - `strength`: the best article's score, measured by what a word can weigh in the collection (`scale`), as a logarithm;
 * - `margin`: how far it is above the next one's in its language, as a share of it (half = 1);
 * - `titleMatched`: the share of its title's words that the question holds;
 * - `covered`: the share of the question's words that the answer, its title and its headings hold;
 * - `missing`: how much the weightiest word says that the article lacks, for each word of the question (a third = 1);
 * - `namesMissing`: how many names and codes of the question it lacks (two or more = 1);
 * - `questionLength`: how many words carry meaning;
 * - `isShort`: three or fewer do;
 * - `saidShare`: how much of all that the article says is said;
 * - `saidScore`: how well the best sentence that is said fits the question (see `score-units.ts`);
 * - `isForeign`: the article is in another language than the question, where fewer words can be found.
 */
export function measureFeatures(found: {
  terms: QueryTerm[];
  articles: ArticleCandidate[];
  scale: number;
  said: Said[];
  language: Language;
}): Features {
  const { terms, articles, scale, said, language } = found;
  const [best] = articles;
  const [, next] = listRivals(articles);
  const passages = best?.passages ?? [];
  const title = passages[0]?.titleTerms ?? new Set();
  const missing = terms.filter((term) => !((term.inArticle[best?.place ?? 0] ?? 0) > 0));
  const behind = (other: ArticleCandidate | undefined) =>
    best ? Math.max(0, 1 - (other?.score ?? 0) / (best.score || 1)) : 0;
  return {
    strength: Math.log(1 + (best?.score ?? 0) / (scale || 1)) / 3,
    margin: Math.min(1, behind(next) / FAR),
    titleMatched: matchTitle(terms, title),
    covered: cover(terms, said, title),
    missing: Math.min(
      1,
      (3 * Math.max(0, ...missing.map(({ weight }) => weight))) / Math.max(1, terms.length),
    ),
    namesMissing: Math.min(1, missing.filter(({ isName }) => isName).length / 2),
    questionLength: Math.min(1, terms.length / LONG_QUESTION),
    isShort: terms.length <= SHORT_QUESTION ? 1 : 0,
    saidShare:
      countWords(said.map(({ scored }) => scored.unit)) /
      Math.max(1, countWords(passages.flatMap((read) => read.units))),
    saidScore: Math.max(0, ...said.map(({ scored }) => scored.score)) / HIGH_SCORE,
    isForeign: passages[0] && passages[0].passage.language !== language ? 1 : 0,
  };
}

/** The share of the title's words that the question holds. */
function matchTitle(terms: QueryTerm[], title: ReadonlySet<string>): number {
  let matched = 0;
  for (const word of title) matched += Math.max(0, ...terms.map(({ stems }) => stems.get(word) ?? 0));
  return title.size === 0 ? 0 : matched / title.size;
}

/** The share of the question's words that the answer holds, or the title or a heading above it. */
function cover(terms: QueryTerm[], said: Said[], title: ReadonlySet<string>): number {
  const held = new Set(title);
  for (const { scored, read } of said) {
    for (const term of scored.unit.terms) held.add(term);
    for (const term of read.headingTerms) held.add(term);
  }
  const sum = terms.reduce((total, term) => total + holdsTerm(term, held), 0);
  return terms.length === 0 ? 0 : sum / terms.length;
}

function countWords(units: { words: number }[]): number {
  return units.reduce((sum, { words }) => sum + words, 0);
}
