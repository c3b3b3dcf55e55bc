import type { RefObject } from 'react';
import { Button } from '../ui/button.tsx';
import { countFilters, type Filters } from './filters.ts';
import { focusRow } from './focus-row.ts';

const ORDERS = [
  ['newest', 'Newest first'],
  ['longest-waiting', 'Longest waiting'],
  ['most-urgent', 'Most urgent'],
] as const;

/** The search field, the order of the list, and the way to its filters. */
export function SearchBar(props: {
  input: RefObject<HTMLInputElement | null>;
  filters: Filters;
  onChange: (changes: Filters) => void;
  isOpen: boolean;
  onToggle: () => void;
}) {
  const { filters, onChange } = props;
  const active = countFilters(filters);
  return (
    <search className="flex shrink-0 items-center gap-2 border-line border-b p-2">
      <input
        ref={props.input}
        type="search"
        aria-label="Search conversations"
        aria-keyshortcuts="/"
        placeholder="Search"
        title="Words of a message, a name, an e-mail or an order number"
        maxLength={200}
        value={filters.q ?? ''}
        onChange={(event) => onChange({ q: event.target.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.preventDefault();
            onChange({ q: '' });
            event.currentTarget.blur();
          } else if (event.key === 'Enter' || event.key === 'ArrowDown') {
            event.preventDefault();
            focusRow('first');
          }
        }}
        className="h-8 min-w-0 flex-1 rounded-box border border-line-strong bg-surface px-2 text-base placeholder:text-muted sm:text-sm"
      />
      <select
        aria-label="Order"
        value={filters.q ? 'newest' : filters.sla ? 'most-urgent' : (filters.order ?? 'newest')}
        disabled={Boolean(filters.q || filters.sla)}
        onChange={(event) => onChange({ order: event.target.value === 'newest' ? '' : event.target.value })}
        className="h-8 w-28 rounded-box border border-line-strong bg-surface px-1 text-[13px] disabled:opacity-60"
      >
        {ORDERS.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <Button aria-expanded={props.isOpen} aria-controls="inbox-filters" onClick={props.onToggle}>
        Filter{active > 0 && <span className="text-accent-text">{active}</span>}
      </Button>
    </search>
  );
}
