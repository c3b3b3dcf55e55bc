import { useQuery } from '@tanstack/react-query';
import type { ArticleVotesView, GapView } from '../../contract/index.ts';
import { request } from './request.ts';

/** What people ask and no article answers, most wanted first. */
export function useGaps() {
  return useQuery({
    queryKey: ['gaps'],
    queryFn: () => request<{ items: GapView[] }>('GET', '/v1/knowledge/gaps'),
  });
}

/** What visitors of the help centre said of the articles, those that helped least first. */
export function useArticleVotes() {
  return useQuery({
    queryKey: ['article-votes'],
    queryFn: () => request<{ items: ArticleVotesView[] }>('GET', '/v1/knowledge/votes'),
  });
}
