import { useEffect } from 'react';
import { useInboxList } from '../api/inbox.ts';
import type { Place } from '../navigation/use-place.ts';
import { InboxListContent } from './inbox-list-content.tsx';

export function InboxListController(props: { place: Place; agentName: string }) {
  const list = useInboxList(props.place.list);
  const counts = list.data?.pages.at(0)?.counts;
  const waiting = counts?.queue ?? 0;
  // The title of the browser's tab.
  useEffect(() => {
    document.title = waiting > 0 ? `(${waiting}) Candor console` : 'Candor console';
  }, [waiting]);
  return (
    <InboxListContent
      {...props}
      counts={counts}
      items={list.data?.pages.flatMap((page) => page.items)}
      error={list.error}
      onRetry={() => void list.refetch()}
      onMore={list.hasNextPage ? () => void list.fetchNextPage() : undefined}
      isLoadingMore={list.isFetchingNextPage}
    />
  );
}
