import { useEffect } from 'react';
import { useMentions } from '../api/notes.ts';
import { Link } from '../navigation/link.tsx';
import { Badge } from '../ui/badge.tsx';
import { Empty } from '../ui/empty.tsx';
import { Notice } from '../ui/notice.tsx';
import { RelativeTime } from '../ui/relative-time.tsx';

/** Where colleagues called this agent in a note, newest first. */
export function MentionsPage() {
  const { data, error, refetch } = useMentions();
  // The title of the browser's tab.
  useEffect(() => {
    document.title = 'Mentions · Candor console';
  }, []);
  return (
    <div className="h-full overflow-y-auto p-4 md:p-8">
      <div className="mx-auto max-w-3xl">
        <h1 className="mb-4 text-xl font-semibold">Mentions</h1>
        {error && !data && <Notice error={error} onRetry={() => void refetch()} />}
        {data?.items.length === 0 && (
          <Empty title="Nobody called you yet">
            Colleagues call you with @ and your name in a private note; you find the conversation here.
          </Empty>
        )}
        <ul className="grid gap-2">
          {data?.items.map((item) => (
            <li key={item.noteId}>
              <Link
                to={{ list: 'all', conversationId: item.conversationId }}
                className="block rounded-box border border-line bg-surface px-4 py-3 hover:border-line-strong"
              >
                <span className="flex flex-wrap items-center gap-2">
                  <span className={item.isRead ? 'font-medium' : 'font-semibold'}>{item.customerName}</span>
                  {!item.isRead && <Badge tone="accent">new</Badge>}
                  <span className="text-muted">
                    {item.by} · <RelativeTime at={item.createdAt} />
                  </span>
                </span>
                <span className="mt-1 line-clamp-3 wrap-anywhere">{item.text}</span>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
