import { useEffect, useMemo, useRef, useState } from 'react';
import { useInboxFilters, useInboxList } from '../api/inbox-list.ts';
import { useViewing } from '../api/viewers.ts';
import { useCommands } from '../commands/commands-provider.tsx';
import { goTo } from '../navigation/use-path.ts';
import { type Place, toPath } from '../navigation/use-place.ts';
import { FilterPanel } from './filter-panel.tsx';
import { countFilters, FILTER_NAMES, toParameters, useFilters, writeFilters } from './filters.ts';
import { InboxListContent } from './inbox-list-content.tsx';
import { rowsOf } from './merge-changes.ts';
import { SearchBar } from './search-bar.tsx';
import { useHeldRows } from './use-held-rows.ts';
import { useSettled } from './use-settled.ts';
import { queryOf } from './views.ts';

/** Long enough that a word is not asked for letter by letter, short enough to feel immediate. */
const TYPING_MS = 120;

export function InboxListController(props: { place: Place; agentId: string }) {
  const { place } = props;
  const [filters, change] = useFilters();
  const [isOpen, setOpen] = useState(() => countFilters(filters) > 0);
  const [isHeld, setHeld] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const q = useSettled(filters.q ?? '', TYPING_MS);
  const asked = { ...queryOf(place.list), ...toParameters({ ...filters, q: q.trim() ? q : undefined }) };
  const list = useInboxList(asked);
  const viewing = useViewing();
  const known = useInboxFilters(isOpen);
  const items = useMemo(() => list.data && rowsOf(list.data), [list.data]);
  const shown = useHeldRows(items ?? NONE, isHeld, JSON.stringify(asked));
  const counts = list.data?.pages.at(0)?.counts;
  const waiting = counts?.queue ?? 0;
  // The title of the browser's tab.
  useEffect(() => {
    document.title = waiting > 0 ? `(${waiting}) Candor console` : 'Candor console';
  }, [waiting]);
  const widen = () => change({ q: '', ...Object.fromEntries(FILTER_NAMES.map((name) => [name, ''])) });

  useCommands([
    {
      id: 'inbox.search',
      title: 'Search in this list',
      group: 'List',
      keys: ['/'],
      run: () => search.current?.focus(),
    },
    {
      id: 'inbox.filter',
      title: 'Filter the list',
      group: 'List',
      keys: ['f'],
      run: () => {
        setOpen(true);
        requestAnimationFrame(() => document.querySelector<HTMLElement>('#inbox-filters select')?.focus());
      },
    },
    {
      id: 'inbox.clear',
      title: 'Clear search and filters',
      group: 'List',
      keys: ['x'],
      when: () => countFilters(filters) > 0 || Boolean(filters.q),
      run: widen,
    },
    ...ORDERS.map(([order, title]) => ({
      id: `inbox.order-${order || 'newest'}`,
      title,
      group: 'List',
      words: 'sort order',
      run: () => change({ order }),
    })),
  ]);
  return (
    <InboxListContent
      {...props}
      counts={counts}
      rows={items && shown.rows}
      viewersOf={(id) => (viewing[id] ?? []).filter(({ agentId }) => agentId !== props.agentId)}
      news={shown.news}
      onNews={shown.release}
      onHold={setHeld}
      isNarrowed={countFilters(filters) > 0 || Boolean(filters.q)}
      onWiden={widen}
      onSearchAll={
        filters.q && place.list !== 'all'
          ? () => goTo(`${toPath({ list: 'all' })}?${writeFilters({ q: filters.q! })}`)
          : undefined
      }
      error={list.error}
      onRetry={() => void list.refetch()}
      onMore={
        list.hasNextPage
          ? () => {
              setHeld(false);
              void list.fetchNextPage();
            }
          : undefined
      }
      isLoadingMore={list.isFetchingNextPage}
    >
      <SearchBar
        input={search}
        filters={filters}
        onChange={change}
        isOpen={isOpen}
        onToggle={() => setOpen(!isOpen)}
      />
      {isOpen && <FilterPanel view={place.list} filters={filters} known={known.data} onChange={change} />}
    </InboxListContent>
  );
}

const NONE: never[] = [];
const ORDERS = [
  ['', 'Newest first'],
  ['longest-waiting', 'Longest waiting first'],
  ['most-urgent', 'Most urgent first'],
] as const;
