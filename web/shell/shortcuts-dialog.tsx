import { useEffect, useRef } from 'react';
import { Button } from '../ui/button.tsx';

const SHORTCUTS = [
  ['1 2 3 4', 'Waiting, Agents, Assistant, Closed'],
  ['j / k', 'Next, previous conversation'],
  ['Enter', 'Open it'],
  ['t', 'Take it'],
  ['r', 'Write a reply'],
  ['Ctrl Enter', 'Send the reply'],
  ['h', 'Hand back to the assistant'],
  ['e', 'Resolve'],
  ['Esc', 'Leave the field, then the conversation'],
];

export function ShortcutsDialog(props: { open: boolean; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  // A dialog opens by a call, which also keeps the focus inside it.
  useEffect(() => {
    if (props.open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [props.open]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="shortcuts-title"
      onClose={props.onClose}
      className="m-auto w-96 max-w-[calc(100vw-32px)] rounded-box border border-line bg-surface p-6 text-text backdrop:bg-black/40"
    >
      <h2 id="shortcuts-title" className="mb-4 text-base font-semibold">
        Keys
      </h2>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
        {SHORTCUTS.map(([key, what]) => (
          <div key={key} className="contents">
            <dt className="font-mono text-[13px]">{key}</dt>
            <dd className="text-muted">{what}</dd>
          </div>
        ))}
      </dl>
      <Button className="mt-6" onClick={props.onClose}>
        Close
      </Button>
    </dialog>
  );
}
