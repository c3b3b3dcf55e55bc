import { Button } from '../ui/button.tsx';

/** Asks before a conversation is closed: the customer sees it and is asked to rate. */
export function ResolveForm(props: { isBusy: boolean; onCancel: () => void; onConfirm: () => void }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the question, as it leaves any form here
    <div
      className="flex flex-wrap items-center gap-2 border-t border-line bg-surface px-4 py-4"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        props.onCancel();
      }}
    >
      <p className="min-w-0 flex-1 basis-60">
        Resolve this conversation? The customer is told and asked to rate it.
      </p>
      <Button onClick={props.onCancel}>Keep open</Button>
      <Button look="primary" autoFocus disabled={props.isBusy} onClick={props.onConfirm}>
        Resolve
      </Button>
    </div>
  );
}
