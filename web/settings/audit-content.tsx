import type { AccountView, AuditEntryView } from '../../contract/index.ts';
import type { AuditFilter } from '../api/audit.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Notice } from '../ui/notice.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { SectionHead } from './section-head.tsx';
import { tellAudit } from './tell-audit.ts';

export function AuditContent(props: {
  filter: AuditFilter;
  onFilter: (filter: AuditFilter) => void;
  people: AccountView[];
  events: string[];
  entries: AuditEntryView[] | undefined;
  error: Error | null;
  onRetry: () => void;
  onMore: (() => void) | undefined;
  isLoadingMore: boolean;
}) {
  const { filter, entries } = props;
  return (
    <>
      <SectionHead title="Audit" intro="Who did what, and when. Entries cannot be changed." />
      <div className="mb-4 grid gap-3 sm:grid-cols-2">
        <SelectField
          label="Person"
          value={filter.person}
          onChange={(event) => props.onFilter({ ...filter, person: event.currentTarget.value })}
          options={[['', 'Everybody'], ...props.people.map(({ id, name }): [string, string] => [id, name])]}
        />
        <SelectField
          label="Event"
          value={filter.event}
          onChange={(event) => props.onFilter({ ...filter, event: event.currentTarget.value })}
          options={[['', 'All events'], ...props.events.map((event): [string, string] => [event, event])]}
        />
      </div>
      {props.error && <Notice error={props.error} onRetry={props.onRetry} />}
      {!entries && !props.error && <div aria-hidden="true" className="h-40 rounded-box bg-sunken" />}
      {entries?.length === 0 && <Empty title="Nothing fits">Choose another person or event.</Empty>}
      {entries && entries.length > 0 && (
        <ol aria-label="Audit" className="divide-y divide-line rounded-box border border-line bg-surface">
          {entries.map((entry) => (
            <AuditRow key={entry.id} entry={entry} />
          ))}
        </ol>
      )}
      {props.onMore && (
        <div className="p-3 text-center">
          <Button onClick={props.onMore} disabled={props.isLoadingMore}>
            {props.isLoadingMore ? 'Loading…' : 'Show more'}
          </Button>
        </div>
      )}
    </>
  );
}

function AuditRow({ entry }: { entry: AuditEntryView }) {
  const { who, what } = tellAudit(entry);
  const at = new Date(entry.at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'medium' });
  return (
    <li className="flex flex-wrap gap-x-4 gap-y-0.5 px-4 py-2">
      <time dateTime={entry.at} className="w-44 shrink-0 text-[13px] text-muted tabular-nums">
        {at}
      </time>
      <p className="min-w-48 flex-1 break-words">
        <strong className="font-medium">{who}</strong> {what}
      </p>
    </li>
  );
}
