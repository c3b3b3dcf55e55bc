import { useEffect } from 'react';
import { useArticleVotes, useGaps } from '../api/gaps.ts';
import { Notice } from '../ui/notice.tsx';
import { GapTable } from './gap-table.tsx';
import { VoteTable } from './vote-table.tsx';

/** What the articles lack: questions without an answer, and pages that did not help. */
export function GapsPage() {
  const gaps = useGaps();
  const votes = useArticleVotes();
  // The title of the browser's tab.
  useEffect(() => {
    document.title = 'Knowledge gaps · Candor console';
  }, []);
  return (
    <div className="h-full overflow-y-auto">
      <div className="mx-auto grid max-w-5xl gap-6 p-4 md:p-8">
        <h1 className="text-xl font-semibold">Knowledge gaps</h1>
        {gaps.error && <Notice error={gaps.error} onRetry={() => void gaps.refetch()} />}
        {gaps.data ? <GapTable gaps={gaps.data.items} /> : !gaps.error && <Loading />}
        {votes.error && <Notice error={votes.error} onRetry={() => void votes.refetch()} />}
        {votes.data ? <VoteTable articles={votes.data.items} /> : !votes.error && <Loading />}
      </div>
    </div>
  );
}

function Loading() {
  return <div className="h-48 rounded-box bg-sunken" aria-busy="true" aria-label="Loading" role="status" />;
}
