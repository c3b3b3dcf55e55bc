import type { Article } from '#server/knowledge/index.ts';
import type { HelpLink } from '../pages/index.ts';
import { presentHits } from '../present/present-article.ts';
import type { HttpDeps } from '../types.ts';

const MOST = 4;

/** Articles in the same language that are near: what the author names as related counts like the title. */
export function listRelated({ knowledge }: Pick<HttpDeps, 'knowledge'>, article: Article): HelpLink[] {
  const { id, title, language, relatedQuestions } = article;
  const near = knowledge.search({ text: [title, ...relatedQuestions].join('\n'), language, limit: 30 });
  return presentHits(near, 2 * MOST)
    .filter((hit) => hit.articleId !== id && hit.language === language)
    .slice(0, MOST);
}
