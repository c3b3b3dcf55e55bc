import { useState } from 'react';
import type { Resolution } from '../../contract/index.ts';
import { Button } from '../ui/button.tsx';

const OUTCOMES: Record<Resolution, string> = {
  solved: 'Solved',
  'no-answer-needed': 'No answer needed',
  duplicate: 'Duplicate',
  spam: 'Spam',
  'not-solvable': 'Could not be solved',
};

export interface HowResolved {
  outcome?: Resolution;
  note?: string;
}

/** Asks before a conversation is closed: the customer sees it and is asked to rate. How it ended may be said. */
export function ResolveForm(props: {
  isBusy: boolean;
  onCancel: () => void;
  onConfirm: (how: HowResolved) => void;
}) {
  const [outcome, setOutcome] = useState<Resolution | ''>('');
  const [note, setNote] = useState('');
  return (
    <form
      className="flex flex-wrap items-center gap-2 border-t border-line bg-surface px-4 py-4"
      onSubmit={(event) => {
        event.preventDefault();
        props.onConfirm({ ...(outcome ? { outcome } : {}), ...(note.trim() ? { note: note.trim() } : {}) });
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        props.onCancel();
      }}
    >
      <p className="min-w-0 basis-full">
        Resolve this conversation? The customer is told and asked to rate it.
      </p>
      <select
        aria-label="How it ended (optional)"
        value={outcome}
        onChange={(event) => setOutcome(event.target.value as Resolution | '')}
        className="h-8 rounded-box border border-line-strong bg-surface px-2"
      >
        <option value="">How it ended (optional)</option>
        {(Object.keys(OUTCOMES) as Resolution[]).map((one) => (
          <option key={one} value={one}>
            {OUTCOMES[one]}
          </option>
        ))}
      </select>
      <input
        aria-label="Note for colleagues (optional)"
        placeholder="Note for colleagues (optional)"
        value={note}
        maxLength={2000}
        onChange={(event) => setNote(event.target.value)}
        className="h-8 min-w-40 flex-1 rounded-box border border-line-strong bg-surface px-3 placeholder:text-muted"
      />
      <Button onClick={props.onCancel}>Keep open</Button>
      <Button type="submit" look="primary" autoFocus disabled={props.isBusy}>
        Resolve
      </Button>
    </form>
  );
}
