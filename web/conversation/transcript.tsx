import { useEffect, useRef } from 'react';
import type { InboxConversation, MessageView, TurnView } from '../../contract/index.ts';
import { TranscriptMessage } from './transcript-message.tsx';

/** What was said, oldest first; stays at the newest message unless the agent reads further up. */
export function Transcript(props: { conversation: InboxConversation }) {
  const { messages, turns } = props.conversation;
  const log = useRef<HTMLDivElement>(null);
  const follows = useRef(true);
  const newest = messages.at(-1);
  const newestId = newest?.id;
  if (newest?.author === 'agent') follows.current = true;
  // The scroll position.
  useEffect(() => {
    if (newestId && follows.current) log.current?.scrollTo(0, log.current.scrollHeight);
  }, [newestId]);
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
        {messages.map((message) => (
          <li key={message.id}>
            <TranscriptMessage message={message} turn={findTurn(message, turns)} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The turn that a message of the assistant came from: the last one that began before it. */
function findTurn(message: MessageView, turns: TurnView[]): TurnView | undefined {
  if (message.author !== 'assistant') return undefined;
  return turns
    .filter((turn) => turn.messageSeq <= message.seq)
    .sort((a, b) => a.messageSeq - b.messageSeq)
    .at(-1);
}
