import { useState } from 'react';
import type { InboxConversation, Related } from '../../contract/index.ts';
import { useConversation } from '../api/inbox.ts';
import { Link } from '../navigation/link.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { RelativeTime } from '../ui/relative-time.tsx';

const SHOWN = 6;
const STATES: Record<Related['control'], string> = {
  queue: 'waiting',
  agent: 'with an agent',
  assistant: 'with the assistant',
  closed: 'closed',
};

/** The customer's other conversations: a look into each, and the way to put a duplicate away. */
export function RelatedList(props: {
  conversation: InboxConversation;
  isBusy: boolean;
  onMerge: (into: string) => void;
}) {
  const { related, item } = props.conversation;
  if (related.length === 0) return <p className="text-muted">There are no others.</p>;
  return (
    <ul className="grid gap-2">
      {related.map((other) => (
        <li key={other.id}>
          <Entry
            other={other}
            isDuplicateOf={other.mergedInto === item.id}
            canMerge={item.control !== 'closed' && other.control !== 'closed'}
            {...props}
          />
        </li>
      ))}
    </ul>
  );
}

function Entry(props: {
  other: Related;
  isDuplicateOf: boolean;
  canMerge: boolean;
  isBusy: boolean;
  onMerge: (into: string) => void;
}) {
  const { other } = props;
  const [isOpen, setOpen] = useState(false);
  const [asks, setAsks] = useState(false);
  return (
    <details
      className="rounded-box border border-line px-3 py-2"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="select-none">
        <span className="text-muted">
          <RelativeTime at={other.updatedAt} /> · {STATES[other.control]}
          {other.topic && ` · ${other.topic}`}
          {other.rating && ` · ${other.rating} of 5`}
          {props.isDuplicateOf && ' · merged into this one'}
        </span>
        <span className="mt-0.5 line-clamp-2">{other.preview}</span>
      </summary>
      {isOpen && <QuickView id={other.id} />}
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <Link
          to={{ list: 'all', conversationId: other.id }}
          className="inline-flex h-8 items-center rounded-box px-2 font-medium text-accent-text underline"
        >
          Open
        </Link>
        {props.canMerge && !asks && (
          <Button onClick={() => setAsks(true)} disabled={props.isBusy}>
            Merge into it…
          </Button>
        )}
        {asks && (
          <div role="alert" className="grid gap-2">
            <p>
              This conversation is closed and its case ends; the customer is told. The other one goes on. All
              messages stay where they are.
            </p>
            <div className="flex gap-2">
              <Button onClick={() => setAsks(false)}>Keep both</Button>
              <Button look="primary" disabled={props.isBusy} onClick={() => props.onMerge(other.id)}>
                Merge
              </Button>
            </div>
          </div>
        )}
      </div>
    </details>
  );
}

/** The last few messages. */
function QuickView({ id }: { id: string }) {
  const { data, error, refetch } = useConversation(id);
  if (error && !data) return <Notice error={error} onRetry={() => void refetch()} />;
  if (!data) return <p className="mt-2 text-muted">Loading…</p>;
  return (
    <ol className="mt-2 grid gap-2 border-t border-line pt-2 text-[13px]">
      {data.messages.slice(-SHOWN).map((message) => (
        <li key={message.id}>
          <span className="text-muted">{message.agentName ?? message.author}: </span>
          <span className="line-clamp-4 wrap-anywhere">{message.text}</span>
        </li>
      ))}
    </ol>
  );
}
