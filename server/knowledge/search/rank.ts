import type { Language, RetrievedPassage } from '#server/kernel/index.ts';
import { toPassageId } from '../to-passage-id.ts';
import type { SearchQuery } from '../types.ts';
import { type BonusQuery, pairBonus, prepareBonus, titleBonus } from './bonus.ts';
import { readQuery, type Words } from './read-query.ts';
import { score } from './score.ts';
import type { SearchIndex } from './types.ts';

const DEFAULT_LIMIT = 30;
const MAX_LIMIT = 200;
/** Passages of one article in a result: with a limit of 30 at least ten articles are reached. */
const PER_ARTICLE = 3;
/** Articles that are looked at closely, by their score. */
const CANDIDATES = 80;
/** How much of a passage's score is its own; the rest is its article's. */
const PASSAGE_SHARE = 0.5;
const SAME_LANGUAGE = 1.15;

interface Candidate {
  article: number;
  passage: number;
  score: number;
}

/** Finds the best passages of a query. */
export function rank(index: SearchIndex, words: Words, query: SearchQuery): RetrievedPassage[] {
  const read = readQuery(index, words, query);
  if (!read.terms.length) return [];
  const byArticle = score(index.byArticle, read, index.articles.length);
  const byPassage = score(index.byPassage, read, index.articleOf.length);
  const articles = selectArticles(index, byArticle, query);
  const prepared = { ...prepareBonus(index, read), language: read.language };
  const candidates = articles.flatMap((article) =>
    scorePassages(index, prepared, article, byArticle[article]!, byPassage),
  );
  candidates.sort((a, b) => b.score - a.score || a.passage - b.passage);
  const limit = Math.min(query.limit ?? DEFAULT_LIMIT, MAX_LIMIT);
  return withoutRepeats(index, candidates, limit).map((candidate) => toPassage(index, candidate));
}

function selectArticles(index: SearchIndex, scores: Float32Array, query: SearchQuery): number[] {
  const allowed: number[] = [];
  scores.forEach((value, number) => {
    if (value <= 0) return;
    const { article } = index.articles[number]!;
    if (article.isInternal && !query.includeInternal) return;
    if (query.sources && !query.sources.includes(article.sourceId)) return;
    allowed.push(number);
  });
  return allowed.sort((a, b) => scores[b]! - scores[a]!).slice(0, CANDIDATES);
}

function scorePassages(
  index: SearchIndex,
  query: BonusQuery & { language: Language | undefined },
  article: number,
  articleScore: number,
  byPassage: Float32Array,
): Candidate[] {
  const analysed = index.articles[article]!;
  const { prior, content } = analysed.article;
  const factor = prior * (content.language === query.language ? SAME_LANGUAGE : 1);
  const shared = articleScore * (1 - PASSAGE_SHARE) + titleBonus(index, query, analysed);
  return analysed.passages.map((passage, number) => {
    const at = index.firstPassage[article]! + number;
    const own = byPassage[at]! * PASSAGE_SHARE + pairBonus(index, query, passage);
    return { article, passage: at, score: (shared + own) * factor };
  });
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
    const { text } = passageOf(index, candidate);
    if (taken > 0 && texts.has(text)) continue;
    texts.add(text);
    perArticle.set(candidate.article, taken + 1);
    kept.push(candidate);
  }
  return kept;
}

function passageOf(index: SearchIndex, { article, passage }: Candidate) {
  return index.articles[article]!.article.content.passages[passage - index.firstPassage[article]!]!;
}

function toPassage(index: SearchIndex, candidate: Candidate): RetrievedPassage {
  const { article } = index.articles[candidate.article]!;
  const { kind, headingPath, anchor, text } = passageOf(index, candidate);
  return {
    passageId: toPassageId(
      article.id,
      article.version,
      candidate.passage - index.firstPassage[candidate.article]!,
    ),
    articleId: article.id,
    version: article.version,
    sourceId: article.sourceId,
    path: article.path,
    title: article.content.title,
    headingPath,
    anchor,
    url: article.url,
    language: article.content.language,
    kind,
    text,
    score: candidate.score,
  };
}
