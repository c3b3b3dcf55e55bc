import { useEffect } from 'react';
import { useAllowWord, useRejectWord, useRetrieval } from '../api/retrieval.ts';
import { useMay } from '../api/session.ts';
import { Notice } from '../ui/notice.tsx';
import { RetrievalContent } from './retrieval-content.tsx';

/** How well articles are found, what got worse, and the words that customers taught the search. */
export function RetrievalPage() {
  const retrieval = useRetrieval();
  const reject = useRejectWord();
  const allow = useAllowWord();
  const mayChange = useMay()('conversation.supervise');
  // The title of the browser's tab.
  useEffect(() => {
    document.title = 'Finding · Candor console';
  }, []);
  return (
    <div className="h-full overflow-y-auto">
      <div className="mx-auto grid max-w-6xl gap-6 p-4 md:p-8">
        <h1 className="text-xl font-semibold">Finding</h1>
        {retrieval.error && <Notice error={retrieval.error} onRetry={() => void retrieval.refetch()} />}
        {reject.error && <Notice error={reject.error} />}
        {allow.error && <Notice error={allow.error} />}
        {retrieval.data ? (
          <RetrievalContent
            retrieval={retrieval.data}
            mayChange={mayChange}
            isBusy={reject.isPending || allow.isPending}
            onReject={(word) => reject.mutate(word)}
            onAllow={(word) => allow.mutate(word)}
          />
        ) : (
          !retrieval.error && (
            <div className="h-96 rounded-box bg-sunken" aria-busy="true" aria-label="Loading" role="status" />
          )
        )}
      </div>
    </div>
  );
}
