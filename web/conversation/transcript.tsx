import { useEffect, useMemo, useRef } from 'react';
import type { InboxConversation } from '../../contract/index.ts';
import { NoteItem } from './note-item.tsx';
import { SlaMarkLine } from './sla-mark-line.tsx';
import { toThread } from './to-thread.ts';
import { TranscriptMessage } from './transcript-message.tsx';

/** What was said and noted, oldest first; stays at the newest entry unless the agent reads further up. */
export function Transcript({ conversation }: { conversation: InboxConversation }) {
  const entries = useMemo(() => toThread(conversation), [conversation]);
  const log = useRef<HTMLDivElement>(null);
  const follows = useRef(true);
  const newest = entries.at(-1);
  const newestId = newest?.id;
  if (newest?.kind === 'note') follows.current = true;
  if (newest?.kind === 'message' && newest.message.author === 'agent') follows.current = true;
  // The scroll position.
  useEffect(() => {
    if (newestId && follows.current) log.current?.scrollTo(0, log.current.scrollHeight);
  }, [newestId]);
  // What is under the transcript grows and shrinks while the agent writes.
  useEffect(() => {
    const element = log.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      if (follows.current) element.scrollTo(0, element.scrollHeight);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={log}
      role="log"
      aria-label="Transcript"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled area has to be reachable by keyboard
      tabIndex={0}
      className="min-h-0 flex-1 overflow-y-auto -outline-offset-2"
      onScroll={(event) => {
        const { scrollHeight, scrollTop, clientHeight } = event.currentTarget;
        follows.current = scrollHeight - scrollTop - clientHeight < 80;
      }}
    >
      <ol className="mx-auto flex max-w-3xl flex-col gap-4 p-4">
        {entries.map((entry) => (
          <li key={entry.id}>
            {entry.kind === 'mark' && <SlaMarkLine mark={entry.mark} />}
            {entry.kind === 'note' && <NoteItem note={entry.note} />}
            {entry.kind === 'message' && (
              <TranscriptMessage
                conversationId={conversation.item.id}
                message={entry.message}
                turn={entry.turn}
                labels={entry.labels}
              />
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
