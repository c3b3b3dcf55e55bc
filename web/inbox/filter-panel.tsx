import type { InboxFilters } from '../../contract/index.ts';
import type { InboxView } from '../navigation/use-place.ts';
import { Button } from '../ui/button.tsx';
import { countFilters, FILTER_NAMES, type FilterName, type Filters } from './filters.ts';

const LABELS: Record<FilterName, string> = {
  queue: 'Queue',
  agent: 'Agent',
  sla: 'SLA',
  priority: 'Priority',
  emotion: 'Emotion',
  topic: 'Topic',
  language: 'Language',
  channel: 'Channel',
  rating: 'Rating',
  from: 'Changed from',
  until: 'Changed until',
};

type Choice = [value: string, label: string];

const same = (values: string[]): Choice[] => values.map((value) => [value, value]);

/** What can be chosen for each filter; the days are typed. */
function choicesOf(known: InboxFilters | undefined): Partial<Record<FilterName, Choice[]>> {
  return {
    queue: known?.queues.map(({ name, waiting }) => [name, waiting ? `${name} (${waiting})` : name]) ?? [],
    agent: known?.agents.map(({ id, name }) => [id, name]) ?? [],
    sla: [
      ['breached', 'late'],
      ['warning', 'soon due'],
      ['running', 'in time'],
      ['paused', 'paused'],
    ],
    priority: same(['critical', 'high', 'medium', 'low']),
    emotion: same(['angry', 'frustrated', 'neutral', 'satisfied']),
    topic: same(known?.topics ?? []),
    language: same(known?.languages ?? []),
    channel: same(known?.channels ?? []),
    rating: same(['1', '2', '3', '4', '5']),
  };
}

/** Narrows the list; all that is chosen has to hold, and the address keeps it. */
export function FilterPanel(props: {
  view: InboxView;
  filters: Filters;
  known: InboxFilters | undefined;
  onChange: (changes: Filters) => void;
}) {
  const { filters, onChange } = props;
  const choices = choicesOf(props.known);
  // In one's own list there is one agent, and without a person there is no clock.
  const hidden: FilterName[] =
    props.view === 'mine'
      ? ['agent']
      : ['queue', 'open', 'all'].includes(props.view)
        ? []
        : ['agent', 'sla', 'queue'];
  const names = FILTER_NAMES.filter((name) => !hidden.includes(name) || filters[name]);
  return (
    <fieldset
      id="inbox-filters"
      className="grid max-h-[50dvh] shrink-0 grid-cols-2 gap-2 overflow-y-auto border-line border-b p-3 sm:grid-cols-3"
    >
      <legend className="sr-only">Filters</legend>
      {names.map((name) => (
        <div key={name} className="min-w-0">
          <label htmlFor={`filter-${name}`} className="block text-muted text-xs">
            {LABELS[name]}
          </label>
          {choices[name] ? (
            <select
              id={`filter-${name}`}
              value={filters[name] ?? ''}
              onChange={(event) => onChange({ [name]: event.target.value })}
              className="mt-0.5 h-8 w-full rounded-box border border-line-strong bg-surface px-1 text-sm text-text"
            >
              <option value="">any</option>
              {withCurrent(choices[name], filters[name]).map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          ) : (
            <input
              id={`filter-${name}`}
              type="date"
              value={filters[name] ?? ''}
              onChange={(event) => onChange({ [name]: event.target.value })}
              className="mt-0.5 h-8 w-full rounded-box border border-line-strong bg-surface px-1 text-sm text-text"
            />
          )}
        </div>
      ))}
      <Button
        look="quiet"
        className="-col-start-2 justify-self-end"
        disabled={countFilters(filters) === 0}
        onClick={() => onChange(Object.fromEntries(FILTER_NAMES.map((name) => [name, ''])))}
      >
        Clear filters
      </Button>
    </fieldset>
  );
}

/** A shared address may name what is not among the choices any more. */
function withCurrent(choices: Choice[], current: string | undefined): Choice[] {
  return !current || choices.some(([value]) => value === current)
    ? choices
    : [...choices, [current, current]];
}
