import { useQuery } from '@tanstack/react-query';
import type { GiveLabel, SearchResult } from '../../contract/index.ts';
import { useConversationChange } from './inbox.ts';
import { request } from './request.ts';

export function useGiveLabel(id: string) {
  return useConversationChange<GiveLabel>(id, (body) => ({ method: 'POST', rest: '/labels', body }));
}

export function useWithdrawLabel(id: string) {
  return useConversationChange<string>(id, (labelId) => ({
    method: 'DELETE',
    rest: `/labels/${encodeURIComponent(labelId)}`,
  }));
}

export function useTopics(isOn: boolean) {
  return useQuery({
    enabled: isOn,
    queryKey: ['topics'],
    queryFn: async () =>
      (await request<{ topics: { id: string; title: string }[] }>('GET', '/v1/topics')).topics,
    staleTime: 60_000,
  });
}

/** Articles that have these words, best first. */
export function useArticleSearch(words: string) {
  return useQuery({
    enabled: words.trim().length > 1,
    queryKey: ['articles', words],
    queryFn: async () =>
      (await request<SearchResult>('GET', `/v1/search?limit=5&q=${encodeURIComponent(words)}`)).hits,
    placeholderData: (before) => before,
  });
}
