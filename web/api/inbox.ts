import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Control, InboxConversation, InboxList } from '../../contract/index.ts';
import { CallError, request } from './request.ts';

const LISTS = ['inbox'];
const keyOf = (id: string) => ['conversation', id];
const pathOf = (id: string, rest = '') => `/v1/inbox/${encodeURIComponent(id)}${rest}`;

/** One list of the inbox, page after page, newest change first; `counts` are of all lists. */
export function useInboxList(control: Control) {
  return useInfiniteQuery({
    queryKey: [...LISTS, control],
    initialPageParam: '',
    queryFn: ({ pageParam }) => {
      const before = pageParam ? `&before=${encodeURIComponent(pageParam)}` : '';
      return request<InboxList>('GET', `/v1/inbox?control=${control}${before}`);
    },
    getNextPageParam: (page) => page.next,
  });
}

export function useConversation(id: string) {
  return useQuery({
    queryKey: keyOf(id),
    queryFn: () => request<InboxConversation>('GET', pathOf(id)),
  });
}

export type AgentMove =
  | { kind: 'take' | 'resolve' }
  | { kind: 'reply'; text: string }
  | { kind: 'hand-back'; note?: string };

/** What an agent does with a conversation. A refusal means that it changed meanwhile, so it is read again. */
export function useMove(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ kind, ...body }: AgentMove) =>
      request<InboxConversation>('POST', pathOf(id, `/${kind}`), body),
    onSuccess: (conversation) => {
      queries.setQueryData(keyOf(id), conversation);
      return queries.invalidateQueries({ queryKey: LISTS });
    },
    onError: (error) => {
      if (error instanceof CallError && error.status === 409)
        void queries.invalidateQueries({ queryKey: keyOf(id) });
    },
  });
}

/** Reads again what the server says has changed; everything when nothing is named. */
export function useRefresh() {
  const queries = useQueryClient();
  return (id?: string) => {
    void queries.invalidateQueries({ queryKey: LISTS });
    void queries.invalidateQueries({ queryKey: id ? keyOf(id) : ['conversation'] });
  };
}
