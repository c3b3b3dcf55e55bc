import type { CallError } from '../api/request.ts';
import { Button } from '../ui/button.tsx';

/** A colleague replied first: the choice is the agent's, nothing was sent. */
export function OvertakenNotice(props: {
  error: CallError;
  isBusy: boolean;
  onSendAnyway: () => void;
  onKeepWriting: () => void;
}) {
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-2 rounded-box bg-warn-soft px-3 py-2 text-warn"
    >
      <p className="min-w-0 flex-1 basis-60">
        <strong className="font-semibold">{props.error.message}</strong> Yours was not sent. {props.error.fix}
      </p>
      <Button onClick={props.onKeepWriting}>Keep writing</Button>
      <Button disabled={props.isBusy} onClick={props.onSendAnyway}>
        Send anyway
      </Button>
    </div>
  );
}
