import type { ArticleCandidate, ReadPassage } from './types.ts';

/** Groups passages by article, best article first: an article is as good as its best passage. */
export function rankArticles(passages: ReadPassage[]): ArticleCandidate[] {
  const byId = new Map<string, ArticleCandidate>();
  for (const [place, read] of passages.entries()) {
    const { articleId, title, score } = read.passage;
    const article = byId.get(articleId);
    if (article) article.passages.push(read);
    else byId.set(articleId, { articleId, title, score, place, passages: [read] });
  }
  return [...byId.values()].sort((a, b) => b.score - a.score);
}
