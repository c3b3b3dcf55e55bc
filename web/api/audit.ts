import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { AuditPage } from '../../contract/index.ts';
import { request } from './request.ts';

/** What the audit is narrowed to; '' is all. */
export interface AuditFilter {
  person: string;
  event: string;
}

/** Who did what, page after page, newest first. */
export function useAudit(filter: AuditFilter) {
  return useInfiniteQuery({
    queryKey: ['audit', filter],
    initialPageParam: 0,
    queryFn: ({ pageParam }) => {
      const query = new URLSearchParams({
        ...(filter.person ? { person: filter.person } : {}),
        ...(filter.event ? { event: filter.event } : {}),
        ...(pageParam ? { before: String(pageParam) } : {}),
      });
      return request<AuditPage>('GET', `/v1/audit?${query}`);
    },
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}
