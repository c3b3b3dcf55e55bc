import type { Control, InboxList } from '../../contract/index.ts';
import { Link } from '../navigation/link.tsx';
import { LISTS } from './use-inbox-keys.ts';

const LABELS: Record<Control, string> = {
  queue: 'Waiting',
  agent: 'Agents',
  assistant: 'Assistant',
  closed: 'Closed',
};

/** Who holds the conversations that are listed, with how many there are. */
export function ListTabs(props: { current: Control; counts?: InboxList['counts'] }) {
  return (
    <nav aria-label="Lists" className="flex h-11 shrink-0 gap-1 border-b border-line px-2">
      {LISTS.map((control, index) => {
        const isCurrent = control === props.current;
        const look = isCurrent
          ? 'border-accent-text text-text'
          : 'border-transparent text-muted hover:text-text';
        return (
          <Link
            key={control}
            to={{ list: control }}
            aria-current={isCurrent ? 'page' : undefined}
            aria-keyshortcuts={String(index + 1)}
            className={`flex items-center gap-1.5 border-b-2 px-2 font-medium ${look}`}
          >
            {LABELS[control]}
            <span className="min-w-4 text-xs text-muted tabular-nums">{props.counts?.[control] ?? ''}</span>
          </Link>
        );
      })}
    </nav>
  );
}
