import { useEffect } from 'react';
import { useDesk, useMarkReviewed } from '../api/desk.ts';
import { useDisagreements, useSettle } from '../api/disagreements.ts';
import { Notice } from '../ui/notice.tsx';
import { LiveContent } from './live-content.tsx';

/** What a supervisor keeps an eye on: queues, agents, and conversations that nobody saw. */
export function LivePage() {
  const desk = useDesk();
  const review = useMarkReviewed();
  const disputed = useDisagreements();
  const settle = useSettle();
  const waiting = desk.data?.queues.reduce((sum, queue) => sum + queue.waiting, 0) ?? 0;
  // The title of the browser's tab.
  useEffect(() => {
    document.title = `${waiting > 0 ? `(${waiting}) ` : ''}Live · Candor console`;
  }, [waiting]);
  return (
    <div className="h-full overflow-y-auto">
      <div className="mx-auto grid max-w-6xl gap-6 p-4 md:p-8">
        <h1 className="text-xl font-semibold">Live</h1>
        {desk.error && <Notice error={desk.error} onRetry={() => void desk.refetch()} />}
        {review.error && <Notice error={review.error} />}
        {disputed.error && <Notice error={disputed.error} onRetry={() => void disputed.refetch()} />}
        {settle.error && <Notice error={settle.error} />}
        {desk.data && !disputed.isPending ? (
          <LiveContent
            desk={desk.data}
            reviewing={review.isPending ? review.variables : undefined}
            onReviewed={(id) => review.mutate(id)}
            disputed={disputed.data ?? []}
            isSettling={settle.isPending}
            onSettle={settle.mutate}
          />
        ) : (
          <div className="h-96 rounded-box bg-sunken" aria-busy="true" aria-label="Loading" role="status" />
        )}
      </div>
    </div>
  );
}
