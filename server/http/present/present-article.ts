import type { ArticleView, SearchResult } from '#contract';
import type { RetrievedPassage } from '#server/kernel/index.ts';
import type { Article } from '#server/knowledge/index.ts';
import { findHelpTexts, toParts } from '../pages/index.ts';
import { articleUrl } from './present-message.ts';

const SNIPPET = 220;

export function presentArticle(article: Article): ArticleView {
  const parts = toParts(article.passages, article.title, findHelpTexts(article.language));
  return {
    id: article.id,
    title: article.title,
    language: article.language,
    sourceKind: article.structure,
    markdown: article.text,
    parts: parts.map(({ heading, anchor, texts }) => ({
      ...(heading ? { heading } : {}),
      ...(anchor ? { anchor } : {}),
      markdown: texts.join('\n\n'),
    })),
    updatedAt: article.updatedAt.toISOString(),
    url: articleUrl(article.id),
  };
}

/** The best passage of each article, best first. */
export function presentHits(passages: RetrievedPassage[], limit: number): SearchResult['hits'] {
  const best = new Map<string, RetrievedPassage>();
  for (const passage of passages) if (!best.has(passage.articleId)) best.set(passage.articleId, passage);
  return [...best.values()].slice(0, limit).map((passage) => {
    const heading = passage.headingPath.at(-1);
    return {
      articleId: passage.articleId,
      title: passage.title,
      ...(heading && heading !== passage.title ? { heading } : {}),
      snippet: passage.text.length > SNIPPET ? `${passage.text.slice(0, SNIPPET - 1)}…` : passage.text,
      url: articleUrl(passage.articleId, passage.anchor),
      language: passage.language,
      score: passage.score,
    };
  });
}
