import { INBOX_COUNT_LIMIT } from '../../contract/inbox-limits.ts';
import type { InboxCounts } from '../../contract/index.ts';
import { Link } from '../navigation/link.tsx';
import type { InboxView } from '../navigation/use-place.ts';
import { TABS, VIEWS } from './views.ts';

/** The lists, with how many conversations each has. */
export function ListTabs(props: { current: InboxView; counts?: InboxCounts | undefined }) {
  return (
    <nav
      aria-label="Lists"
      className="flex h-11 shrink-0 overflow-x-auto border-line border-b px-1 [scrollbar-width:none]"
    >
      {TABS.map((view) => {
        const isCurrent = view === props.current;
        const look = isCurrent
          ? 'border-accent-text text-text'
          : 'border-transparent text-muted hover:text-text';
        return (
          <Link
            key={view}
            to={{ list: view }}
            aria-current={isCurrent ? 'page' : undefined}
            className={`-outline-offset-2 flex shrink-0 items-center gap-1 border-b-2 px-2 font-medium text-[13px] ${look}`}
          >
            {VIEWS[view].label}
            <span className="text-muted text-xs tabular-nums">
              {props.counts && showCount(countOf(view, props.counts))}
            </span>
          </Link>
        );
      })}
    </nav>
  );
}

/** Undefined for the list of all, which nobody works through. */
function countOf(view: InboxView, counts: InboxCounts): number | undefined {
  if (view === 'all') return undefined;
  return view === 'open' ? counts.queue + counts.agent : counts[view];
}

/** A count as it is shown; the server stops counting at a limit. */
function showCount(count: number | undefined): string {
  if (count === undefined) return '';
  return count >= INBOX_COUNT_LIMIT ? `${INBOX_COUNT_LIMIT - 1}+` : String(count);
}
