import { useMentions } from '../api/notes.ts';

/** How many mentions are new; nothing while there are none. */
export function UnreadMark() {
  const unread = useMentions().data?.unread ?? 0;
  if (unread === 0) return null;
  return (
    <span className="ml-1.5 inline-flex min-w-5 items-center justify-center rounded-full bg-accent px-1.5 text-xs text-on-accent tabular-nums">
      {unread}
      <span className="sr-only"> new</span>
    </span>
  );
}
