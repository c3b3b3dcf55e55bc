import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { RetrievalView } from '../../contract/index.ts';
import { request } from './request.ts';

const RETRIEVAL = ['retrieval'];

/** A word of an article, by which both calls name it. */
export interface WordOfArticle {
  articleId: string;
  word: string;
}

/** How well articles are found, week by week, and the words that customers taught the search. */
export function useRetrieval() {
  return useQuery({
    queryKey: RETRIEVAL,
    queryFn: () => request<RetrievalView>('GET', '/v1/insights/retrieval'),
  });
}

/** Takes a learned word away from an article, for good. */
export function useRejectWord() {
  return useWordCall('DELETE');
}

/** Takes a rejection back. */
export function useAllowWord() {
  return useWordCall('PUT');
}

function useWordCall(method: 'DELETE' | 'PUT') {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ articleId, word }: WordOfArticle) =>
      request<void>(
        method,
        `/v1/insights/learned-words/${encodeURIComponent(articleId)}/${encodeURIComponent(word)}`,
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: RETRIEVAL }),
  });
}
