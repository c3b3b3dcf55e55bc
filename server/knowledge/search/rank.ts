import type { Language } from '#server/kernel/index.ts';
import { isFor } from '../is-for.ts';
import { isInForce } from '../to-periods.ts';
import type { SearchQuery } from '../types.ts';
import { mixSimilar } from '../vectors/mix-similar.ts';
import { describeWords } from './describe-words.ts';
import { type PreparedQuery, prepareQuery, releaseQuery } from './prepare-query.ts';
import { type Lexicon, type ReadQuery, readQuery } from './read-query.ts';
import { scoreArticles } from './score-articles.ts';
import { createPassageScorer, PASSAGE_SHARE } from './score-passages.ts';
import { selectBest } from './select-best.ts';
import { toPassage } from './to-passage.ts';
import type { Candidate, Finding, SearchIndex } from './types.ts';

const DEFAULT_LIMIT = 30;
const MAX_LIMIT = 200;
/** Passages of one article in a result: with a limit of 30 at least ten articles are reached. */
const PER_ARTICLE = 3;
/** Articles whose titles are compared with the question, by their score; of half of them the passages are read. */
const CANDIDATES = 80;
const SAME_LANGUAGE = 1.15;
/** Score of what only loose words found. */
const LEAST = 0.01;

/** How a query is read to find what might answer it, and how strictly to say which of its words stand there. */
export interface Lexicons {
  finding: Lexicon;
  evidence: Lexicon;
}

/**
 * Finds the best passages of a query; `withWords` says also where the question's words stand, and what else the best article
 * says. Its scores are those of the strict reading: what only loose words found is first, and not far ahead of the next.
 */
export function rank(
  index: SearchIndex,
  lexicons: Lexicons,
  query: SearchQuery,
  withWords: boolean,
): Finding {
  const candidates = withPrepared(index, lexicons.finding, query, (prepared, { language }) =>
    findCandidates(index, prepared, language, query),
  );
  candidates.sort((a, b) => b.score - a.score || a.article - b.article || a.passage - b.passage);
  const limit = Math.min(query.limit ?? DEFAULT_LIMIT, MAX_LIMIT);
  const kept = withoutRepeats(index, candidates, limit);
  if (!withWords)
    return {
      passages: kept.map((candidate) => toPassage(index, candidate)),
      rest: [],
      words: [],
    };
  const rest = candidates.filter(
    (candidate) => candidate.article === kept[0]?.article && !kept.includes(candidate),
  );
  const words = withPrepared(index, lexicons.evidence, query, (prepared, read) => {
    const among = new Set(kept.map(({ article }) => article));
    scoreStrictly(findCandidates(index, prepared, read.language, query, among), kept, rest);
    return describeWords(index, read, prepared, kept);
  });
  return {
    passages: kept.map((candidate) => toPassage(index, candidate)),
    rest: rest.map((candidate) => toPassage(index, candidate)),
    words,
  };
}

/** What the words find, of all articles or only `among` some, mixed with what means the like. */
function findCandidates(
  index: SearchIndex,
  prepared: PreparedQuery,
  language: Language | undefined,
  query: SearchQuery,
  among?: ReadonlySet<number>,
): Candidate[] {
  const isAccepted = (number: number) =>
    among === undefined ? isAllowed(index, number, query) : among.has(number);
  return mixSimilar(index, scoreCandidates(index, prepared, language, isAccepted), query.similar, isAccepted);
}

/** Brings each article to its strict score, or to that of the one before it where that is less: the order stays. */
function scoreStrictly(strict: Candidate[], kept: Candidate[], rest: Candidate[]): void {
  const scores = new Map<number, number>();
  for (const { article, score } of strict) scores.set(article, Math.max(score, scores.get(article) ?? LEAST));
  const factors = new Map<number, number>();
  let most = Number.POSITIVE_INFINITY;
  for (const candidate of [...kept, ...rest]) {
    const { article, score } = candidate;
    if (!factors.has(article)) {
      most = Math.min(most, scores.get(article) ?? LEAST);
      factors.set(article, most / (score || 1));
    }
    candidate.score = score * factors.get(article)!;
  }
}

/** Reads a query and enters it in the index's scratch memory for as long as `use` runs. */
function withPrepared<Result>(
  index: SearchIndex,
  lexicon: Lexicon,
  query: SearchQuery,
  use: (prepared: PreparedQuery, read: ReadQuery) => Result,
): Result {
  const read = readQuery(index, lexicon, query);
  const prepared = prepareQuery(index, read);
  try {
    return use(prepared, read);
  } finally {
    releaseQuery(index, prepared);
  }
}

/** Scores the passages of the articles that come into question, by article first. */
function scoreCandidates(
  index: SearchIndex,
  prepared: PreparedQuery,
  language: Language | undefined,
  isAccepted: (article: number) => boolean,
): Candidate[] {
  const scores = scoreArticles(index, prepared);
  const scorer = createPassageScorer(index, prepared);
  const articles = selectBest(scores, CANDIDATES, isAccepted).map((article) => {
    const analysed = index.articles[article]!;
    const { prior, content } = analysed.article;
    const factor = prior * (content.language === language ? SAME_LANGUAGE : 1);
    const own = scores[article]! * (1 - PASSAGE_SHARE);
    const shared = (own + scorer.scoreTitle(analysed) + scorer.scoreLead(analysed)) * factor;
    return { article, analysed, factor, shared };
  });
  articles.sort((a, b) => b.shared - a.shared);
  const candidates: Candidate[] = [];
  for (const { article, analysed, factor, shared } of articles.slice(0, CANDIDATES / 2))
    for (const [passage, own] of scorer.scorePassages(analysed).entries())
      candidates.push({ article, passage, score: shared + own * factor });
  return candidates;
}

function isAllowed(index: SearchIndex, number: number, query: SearchQuery): boolean {
  const { article } = index.articles[number]!;
  if (article.isInternal && !query.includeInternal) return false;
  if (article.pool !== (query.pool ?? 'articles')) return false;
  if (query.without?.includes(article.articleId)) return false;
  if (query.day !== undefined && !isInForce(article, query.day)) return false;
  if (!query.includeInternal && !isFor(article.content.appliesTo, query.asker)) return false;
  return !query.sources || query.sources.includes(article.sourceId);
}

/** The best `limit`: at most three passages of an article, and a text that several articles share only once. */
function withoutRepeats(index: SearchIndex, candidates: Candidate[], limit: number): Candidate[] {
  const perArticle = new Map<number, number>();
  const texts = new Set<string>();
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    if (kept.length === limit) break;
    const taken = perArticle.get(candidate.article) ?? 0;
    if (taken >= PER_ARTICLE) continue;
    const { article } = index.articles[candidate.article]!;
    const { text } = article.content.passages[candidate.passage]!;
    if (taken > 0 && texts.has(text)) continue;
    texts.add(text);
    perArticle.set(candidate.article, taken + 1);
    kept.push(candidate);
  }
  return kept;
}
