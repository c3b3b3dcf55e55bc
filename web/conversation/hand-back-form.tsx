import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { FormBar } from './form-bar.tsx';

/** Gives the conversation back to the assistant, with what it should know. */
export function HandBackForm(props: {
  isBusy: boolean;
  onCancel: () => void;
  onSubmit: (note: string) => void;
}) {
  const [note, setNote] = useState('');
  return (
    <FormBar
      label="Note for the team about handing back"
      value={note}
      onChange={setNote}
      placeholder="A note for the record (the customer does not see it)"
      autoFocus
      onSubmit={() => props.onSubmit(note.trim())}
      onEscape={props.onCancel}
    >
      <Button onClick={props.onCancel}>Cancel</Button>
      <Button type="submit" look="primary" disabled={props.isBusy}>
        Hand back <kbd className="hidden font-mono text-xs sm:inline">Ctrl ⏎</kbd>
      </Button>
    </FormBar>
  );
}
