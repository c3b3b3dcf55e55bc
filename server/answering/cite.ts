import type { Citation, RetrievedPassage } from '#server/kernel/index.ts';

/** Finds or adds the citation of a passage's article and gives its number; an article is cited once. */
export function cite(citations: Citation[], passage: RetrievedPassage): number {
  const known = citations.find(({ articleId }) => articleId === passage.articleId);
  if (known) return known.number;
  const { articleId, version, path, title, headingPath, anchor, url } = passage;
  const number = citations.length + 1;
  citations.push({ number, articleId, version, path, title, headingPath, anchor, url });
  return number;
}
