import type { Control, InboxItem, InboxList } from '../../contract/index.ts';
import type { Place } from '../navigation/use-place.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Notice } from '../ui/notice.tsx';
import { InboxRow } from './inbox-row.tsx';
import { ListTabs } from './list-tabs.tsx';

const EMPTY: Record<Control, [title: string, next: string]> = {
  queue: [
    'Nobody is waiting',
    'Conversations come here when a customer asks for a person or the assistant should not go on.',
  ],
  agent: ['No agent has a conversation', 'Take one that is waiting: open it and press t.'],
  assistant: ['The assistant has no conversation', 'Write in the chat on your page to see one here.'],
  closed: ['Nothing is closed yet', 'Resolve a conversation with e when the customer is helped.'],
};

interface Props {
  place: Place;
  agentName: string;
  counts?: InboxList['counts'];
  items?: InboxItem[];
  error: Error | null;
  onRetry: () => void;
  onMore?: () => void;
  isLoadingMore: boolean;
}

export function InboxListContent(props: Props) {
  const { place, items } = props;
  const [title, next] = EMPTY[place.list];
  return (
    <>
      <ListTabs current={place.list} counts={props.counts} />
      <div className="min-h-0 flex-1 overflow-y-auto">
        {props.error && (
          <div className="p-3">
            <Notice error={props.error} onRetry={props.onRetry} />
          </div>
        )}
        {!items && !props.error && <Skeleton />}
        {items?.length === 0 && <Empty title={title}>{next}</Empty>}
        {items && items.length > 0 && (
          <ul aria-label="Conversations">
            {items.map((item) => (
              <li key={item.id}>
                <InboxRow item={item} place={place} agentName={props.agentName} />
              </li>
            ))}
          </ul>
        )}
        {props.onMore && (
          <div className="p-3 text-center">
            <Button onClick={props.onMore} disabled={props.isLoadingMore}>
              {props.isLoadingMore ? 'Loading…' : 'Show more'}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}

function Skeleton() {
  return (
    <div aria-hidden="true">
      {['a', 'b', 'c', 'd'].map((key) => (
        <div key={key} className="flex h-[84px] flex-col justify-center gap-2 border-b border-line px-4">
          <div className="h-3 w-32 rounded-box bg-sunken" />
          <div className="h-3 w-full rounded-box bg-sunken" />
        </div>
      ))}
    </div>
  );
}
