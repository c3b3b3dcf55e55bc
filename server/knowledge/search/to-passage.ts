import type { RetrievedPassage } from '#server/kernel/index.ts';
import { toPassageId } from '../to-passage-id.ts';
import type { Candidate, SearchIndex } from './types.ts';

/** A passage as the other stages get it. */
export function toPassage(
  index: SearchIndex,
  { article: number, passage, score }: Candidate,
): RetrievedPassage {
  const { article } = index.articles[number]!;
  const { title, language, passages } = article.content;
  const { kind, headingPath, anchor, text } = passages[passage]!;
  return {
    passageId: toPassageId(article.articleId, article.version, passage),
    articleId: article.articleId,
    version: article.version,
    sourceId: article.sourceId,
    path: article.path,
    title,
    headingPath,
    anchor,
    url: article.url,
    language,
    kind,
    text,
    score,
    ...(article.isInternal ? { isInternal: true } : {}),
  };
}
