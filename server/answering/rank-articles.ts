import type { ArticleCandidate, ReadPassage } from './types.ts';

/** How much the second, third… passage of an article adds to the best one. */
const NEXT_PASSAGE_SHARE = 0.1;

/** Groups passages by article, best article first: the best passage counts, further ones add a little. */
export function rankArticles(passages: ReadPassage[]): ArticleCandidate[] {
  const byId = new Map<string, ArticleCandidate>();
  for (const read of passages) {
    const { articleId, title, score } = read.passage;
    const article = byId.get(articleId);
    if (article) {
      article.score += score * NEXT_PASSAGE_SHARE ** article.passages.length;
      article.passages.push(read);
    } else byId.set(articleId, { articleId, title, score, passages: [read] });
  }
  return [...byId.values()].sort((a, b) => b.score - a.score);
}
