import { useState } from 'react';
import { useDesk } from '../api/desk.ts';
import type { AgentMove } from '../api/inbox.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

/** Gives the conversation to a colleague or to a queue, with a word about why. */
export function AssignForm(props: {
  heldBy?: string | undefined;
  isBusy: boolean;
  onCancel: () => void;
  onSubmit: (move: Extract<AgentMove, { kind: 'assign' }>) => void;
}) {
  const desk = useDesk();
  const [to, setTo] = useState('');
  const [note, setNote] = useState('');
  const agents = (desk.data?.agents ?? []).filter(({ id }) => id !== props.heldBy);
  return (
    <form
      className="flex flex-wrap items-center gap-2 border-t border-line bg-surface px-4 py-4"
      onSubmit={(event) => {
        event.preventDefault();
        const [kind, ...name] = to.split(':');
        const target = kind === 'agent' ? { agentId: name.join(':') } : { queue: name.join(':') };
        if (to) props.onSubmit({ kind: 'assign', to: target, ...(note.trim() ? { note: note.trim() } : {}) });
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        props.onCancel();
      }}
    >
      {desk.error && <Notice error={desk.error} onRetry={() => void desk.refetch()} />}
      <select
        aria-label="Assign to"
        // biome-ignore lint/a11y/noAutofocus: the form was opened by a key or a button to choose
        autoFocus
        value={to}
        onChange={(event) => setTo(event.target.value)}
        className="h-8 rounded-box border border-line-strong bg-surface px-2"
      >
        <option value="">{desk.isPending ? 'Loading…' : 'Assign to…'}</option>
        <optgroup label="Colleagues">
          {agents.map(({ id, name, presence, load, capacity }) => (
            <option key={id} value={`agent:${id}`}>
              {name} ({presence}, {load} of {capacity})
            </option>
          ))}
        </optgroup>
        <optgroup label="Queues">
          {(desk.data?.queues ?? []).map(({ name, waiting }) => (
            <option key={name} value={`queue:${name}`}>
              {name} ({waiting} waiting)
            </option>
          ))}
        </optgroup>
      </select>
      <input
        aria-label="Note (optional)"
        placeholder="Note for whoever gets it (optional)"
        value={note}
        maxLength={2000}
        onChange={(event) => setNote(event.target.value)}
        className="h-8 min-w-40 flex-1 rounded-box border border-line-strong bg-surface px-3 placeholder:text-muted"
      />
      <Button onClick={props.onCancel}>Cancel</Button>
      <Button type="submit" look="primary" disabled={props.isBusy || !to}>
        Assign
      </Button>
    </form>
  );
}
