import { useState } from 'react';
import { Button } from './button.tsx';

/** A button for what cannot be taken back: asks once more, and says what will happen. */
export function ConfirmButton(props: {
  label: string;
  question: string;
  isBusy: boolean;
  onConfirm: () => void;
}) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <Button look="danger" onClick={() => setAsking(true)}>
        {props.label}
      </Button>
    );
  return (
    <fieldset
      aria-label={props.label}
      className="flex flex-wrap items-center gap-2 rounded-box bg-danger-soft px-3 py-2 text-danger"
    >
      <p className="min-w-48 flex-1">{props.question}</p>
      <Button look="danger" disabled={props.isBusy} onClick={props.onConfirm}>
        {props.label}
      </Button>
      <Button autoFocus onClick={() => setAsking(false)} className="text-text">
        Cancel
      </Button>
    </fieldset>
  );
}
