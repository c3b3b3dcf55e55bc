import {
  type InfiniteData,
  type QueryClient,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useEffect } from 'react';
import type { InboxFilters, InboxList } from '../../contract/index.ts';
import { mergeChanges } from '../inbox/merge-changes.ts';
import { useConversation } from './inbox.ts';
import { request } from './request.ts';

const LISTS = ['inbox'];
/** Parameters of `GET /v1/inbox` without a page: what a list is asked for, and its key. */
export type Asked = Record<string, string>;

const readList = (asked: Asked) =>
  request<InboxList>('GET', `/v1/inbox?${new URLSearchParams(asked).toString()}`);

/** One list of the inbox, page after page; `counts` are of all lists. */
export function useInboxList(asked: Asked) {
  return useInfiniteQuery({
    queryKey: [...LISTS, asked],
    initialPageParam: '',
    queryFn: ({ pageParam }) => readList(pageParam ? { ...asked, before: pageParam } : asked),
    getNextPageParam: (page) => page.next,
    // While somebody types, what was found before stays; another list begins empty.
    placeholderData: (before, query) =>
      (query?.queryKey[1] as Asked | undefined)?.['control'] === asked['control'] ? before : undefined,
  });
}

/** The first conversations that have these words; nothing is asked for less than two letters. */
export function useInboxSearch(q: string) {
  return useQuery({
    queryKey: ['inbox-search', q],
    queryFn: () => readList({ q }),
    enabled: q.trim().length > 1,
    placeholderData: (before) => before,
  });
}

/** What the filters can be set to. */
export function useInboxFilters(isOn: boolean) {
  return useQuery({
    queryKey: ['inbox-filters'],
    queryFn: () => request<InboxFilters>('GET', '/v1/inbox/filters'),
    enabled: isOn,
  });
}

/** Brings what is shown up to what the server says has changed; all of it when nothing is named. */
export function useRefresh() {
  const queries = useQueryClient();
  return async (ids?: string[]) => {
    if (!ids) {
      await queries.invalidateQueries({ queryKey: LISTS });
      await queries.invalidateQueries({ queryKey: ['conversation'] });
      return;
    }
    for (const id of ids) void queries.invalidateQueries({ queryKey: ['conversation', id] });
    void queries.invalidateQueries({ queryKey: LISTS, type: 'inactive', refetchType: 'none' });
    await Promise.all(activeLists(queries).map((asked) => refreshList(queries, asked, ids)));
  };
}

function activeLists(queries: QueryClient): Asked[] {
  const lists = queries.getQueryCache().findAll({ queryKey: LISTS, type: 'active' });
  return lists.map(({ queryKey }) => queryKey[1] as Asked);
}

/** Asks for the changed conversations alone: the loaded pages stay, however many they are. */
async function refreshList(queries: QueryClient, asked: Asked, ids: string[]): Promise<void> {
  const queryKey = [...LISTS, asked];
  try {
    const answer = await readList({ ...asked, ids: ids.join(',') });
    queries.setQueryData<InfiniteData<InboxList>>(
      queryKey,
      (data) => data && mergeChanges(data, ids, answer, asked),
    );
  } catch {
    void queries.invalidateQueries({ queryKey });
  }
}

/** Tells the server up to which message the open conversation was read, while the page is looked at. */
export function useMarkRead(id: string | undefined): void {
  const queries = useQueryClient();
  const seq = useConversation(id ?? '', id !== undefined).data?.item.messageCount;
  // The server's mark, which other tabs and the list follow.
  useEffect(() => {
    if (!id || !seq || document.visibilityState !== 'visible') return;
    const marked = request<void>('POST', `/v1/inbox/${encodeURIComponent(id)}/read`, { seq });
    const seen = () => activeLists(queries).forEach((asked) => void refreshList(queries, asked, [id]));
    marked.then(seen, () => {});
  }, [queries, id, seq]);
}
