import { useState } from 'react';
import { type AuditFilter, useAudit } from '../api/audit.ts';
import { usePeople } from '../api/people.ts';
import { AuditContent } from './audit-content.tsx';

/** Who did what, and when. */
export function AuditSection() {
  const [filter, setFilter] = useState<AuditFilter>({ person: '', event: '' });
  const audit = useAudit(filter);
  const people = usePeople();
  return (
    <AuditContent
      filter={filter}
      onFilter={setFilter}
      people={people.data ?? []}
      events={audit.data?.pages.at(0)?.events ?? []}
      entries={audit.data?.pages.flatMap((page) => page.items)}
      error={audit.error}
      onRetry={() => void audit.refetch()}
      onMore={audit.hasNextPage ? () => void audit.fetchNextPage() : undefined}
      isLoadingMore={audit.isFetchingNextPage}
    />
  );
}
