import { createRandom } from '#server/kernel/index.ts';
import type { Knowledge } from '#server/knowledge/index.ts';
import type { IndexedArticle } from '#server/knowledge/search/types.ts';

/** All articles as an index takes them. */
export async function listIndexed(knowledge: Knowledge): Promise<IndexedArticle[]> {
  const articles: IndexedArticle[] = [];
  for (const { id } of await knowledge.listArticles({ includeInternal: true })) {
    const article = (await knowledge.findArticle(id))!;
    const { version, sourceId, path, url } = article;
    const head = { id, articleId: id, version, sourceId, path, url, pool: 'articles' as const };
    articles.push({ ...head, isInternal: false, prior: 1, content: article });
  }
  return articles;
}

/**
 * As many articles as wanted: the given ones first, then new ones put together from their passages at random (the same
 * in every run), with a title of words from two of theirs.
 */
export function multiplyArticles(articles: IndexedArticle[], count: number): IndexedArticle[] {
  const random = createRandom(1);
  const pick = <T>(list: T[]): T => list[Math.floor(random() * list.length)]!;
  const passages = articles.flatMap(({ content }) => content.passages);
  const titles = articles.map(({ content }) => content.title.split(' '));
  const made = articles.slice(0, count);
  while (made.length < count) {
    const like = pick(articles);
    const path = `made/${made.length}.md`;
    const title = [...pick(titles).slice(0, 4), ...pick(titles).slice(-4)].join(' ');
    const content = { ...like.content, title, passages: like.content.passages.map(() => pick(passages)) };
    made.push({ ...like, id: path, articleId: path, path, content });
  }
  return made;
}
