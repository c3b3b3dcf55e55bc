import type { Language } from '#server/kernel/index.ts';
import type { Said } from './compose-answer.ts';
import { holdsTerm } from './holds-term.ts';
import { listRivals } from './list-rivals.ts';
import type { ArticleCandidate, QueryTerm } from './types.ts';

export const FEATURES = [
  'scoreShare',
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
/** How fast the chance falls of an article that scores less: fitted to which of the first eight is right (a conditional logit). */
const STEEPNESS = 6;

/**
 * What speaks for and against the answer, each about 0 to 1, and the same for a large collection as for a small one:
 * - `scoreShare`: the chance that it is the right one of those in its language, as their scores have it (0.5: of two that score the same);
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
  said: Said[];
  language: Language;
}): Features {
  const { terms, articles, said, language } = found;
  const [best] = articles;
  const passages = best?.passages ?? [];
  const title = passages[0]?.titleTerms ?? new Set();
  const missing = terms.filter((term) => !((term.inArticle[best?.place ?? 0] ?? 0) > 0));
  return {
    scoreShare: shareOf(listRivals(articles)),
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

/** Of what all weigh, what the first does; 0 when there is none. */
function shareOf(articles: ArticleCandidate[]): number {
  const top = articles[0]?.score || 1;
  const sum = articles.reduce((total, { score }) => total + (score / top) ** STEEPNESS, 0);
  return sum === 0 ? 0 : 1 / sum;
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
