import type { Knowledge } from '#server/knowledge/index.ts';

/** An article as a plain text index takes it. */
export interface PlainArticle {
  id: number;
  path: string;
  title: string;
  text: string;
}

/** Title and text of all articles, as Candor has them. */
export async function listTexts(knowledge: Knowledge): Promise<PlainArticle[]> {
  const found = await knowledge.listArticles({ includeInternal: true });
  const articles: PlainArticle[] = [];
  for (const [id, { id: articleId, path, title }] of found.entries()) {
    articles.push({ id, path, title, text: (await knowledge.findArticle(articleId))?.text ?? '' });
  }
  return articles;
}
