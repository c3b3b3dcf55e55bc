import type { ReactNode } from 'react';
import type { InboxCounts } from '../../contract/index.ts';
import type { ListedViewer } from '../api/viewers.ts';
import type { Place } from '../navigation/use-place.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Notice } from '../ui/notice.tsx';
import { InboxRow } from './inbox-row.tsx';
import { ListTabs } from './list-tabs.tsx';
import type { ShownRow } from './use-held-rows.ts';
import { VIEWS } from './views.ts';

interface Props {
  place: Place;
  agentId: string;
  counts?: InboxCounts | undefined;
  rows?: ShownRow[] | undefined;
  /** Colleagues who have a conversation open. */
  viewersOf: (id: string) => ListedViewer[];
  /** How many conversations wait to come in while nothing moves. */
  news: number;
  onNews: () => void;
  /** The pointer is over the rows: they must not move. */
  onHold: (isHeld: boolean) => void;
  /** The list is narrowed, so that an empty one says nothing about the desk. */
  isNarrowed: boolean;
  onWiden: () => void;
  /** The same search in all lists; left out when nothing is searched for, or all are already. */
  onSearchAll?: (() => void) | undefined;
  error: Error | null;
  onRetry: () => void;
  onMore?: (() => void) | undefined;
  isLoadingMore: boolean;
  children: ReactNode;
}

export function InboxListContent(props: Props) {
  const { place, rows } = props;
  return (
    <>
      <ListTabs current={place.list} counts={props.counts} />
      {props.children}
      <div
        className="min-h-0 flex-1 overflow-y-auto"
        onPointerEnter={(event) => event.pointerType === 'mouse' && props.onHold(true)}
        onPointerLeave={() => props.onHold(false)}
      >
        {props.error && (
          <div className="p-3">
            <Notice error={props.error} onRetry={props.onRetry} />
          </div>
        )}
        <p role="status" className="sticky top-0 z-10 text-center">
          {props.news > 0 && (
            <Button look="primary" className="my-2" onClick={props.onNews}>
              {props.news} new
            </Button>
          )}
        </p>
        {!rows && !props.error && <Skeleton />}
        {rows?.length === 0 && <EmptyList {...props} />}
        {rows && rows.length > 0 && (
          <ul aria-label="Conversations">
            {rows.map((row) => (
              <li key={row.item.id}>
                <InboxRow
                  row={row}
                  place={place}
                  agentId={props.agentId}
                  viewers={props.viewersOf(row.item.id)}
                />
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

function EmptyList(props: Pick<Props, 'place' | 'isNarrowed' | 'onWiden' | 'onSearchAll'>) {
  if (props.isNarrowed) {
    return (
      <>
        <Empty title="Nothing fits">No conversation of this list has all that you asked for.</Empty>
        <p className="flex flex-wrap justify-center gap-2 px-4">
          <Button onClick={props.onWiden}>Show the whole list</Button>
          {props.onSearchAll && <Button onClick={props.onSearchAll}>Search in all lists</Button>}
        </p>
      </>
    );
  }
  const [title, next] = VIEWS[props.place.list].empty;
  return <Empty title={title}>{next}</Empty>;
}

function Skeleton() {
  return (
    <div aria-hidden="true">
      {['a', 'b', 'c', 'd'].map((key) => (
        <div key={key} className="flex h-[84px] flex-col justify-center gap-2 border-line border-b px-4">
          <div className="h-3 w-32 rounded-box bg-sunken" />
          <div className="h-3 w-full rounded-box bg-sunken" />
        </div>
      ))}
    </div>
  );
}
