import type { Release } from '#server/kernel/index.ts';
import type { ArticleSummary } from '#server/knowledge/index.ts';

/** Whether anybody may read an article now. Resolved cases only where customers are answered from them. */
export function mayRead<A extends ArticleSummary>(
  article: A | undefined,
  { sources, policy }: Pick<Release, 'sources' | 'policy'>,
): article is A {
  if (!article) return false;
  // A release that was just made counts before the articles follow it.
  const source = sources.find(({ id }) => id === article.sourceId);
  if (source?.visibility === 'internal') return false;
  if (article.isPublic) return true;
  const { answer, topics } = policy.tickets;
  const isCited = answer || topics.length > 0;
  return isCited && article.pool === 'tickets' && article.visibility === 'public' && !article.removedAt;
}
