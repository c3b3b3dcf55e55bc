import { useEffect, useRef, useState } from 'react';
import { useCommandStore, useCommands } from '../commands/commands-provider.tsx';
import { showKeys } from '../commands/show-keys.ts';
import type { Command } from '../commands/types.ts';
import { Button } from '../ui/button.tsx';

/** Keys that belong to a field or the browser, not to a command. */
const IN_FIELDS = [
  ['Ctrl Enter', 'Send what you wrote'],
  ['Esc', 'Leave the field'],
];

/** The keys of all that is on the page now; `?` opens it. */
export function ShortcutsDialog() {
  const [isOpen, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const store = useCommandStore();
  useCommands([
    { id: 'help.shortcuts', title: 'Show the keys', group: 'Help', keys: ['?'], run: () => setOpen(true) },
  ]);
  // A dialog opens by a call, which also keeps the focus inside it.
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="shortcuts-title"
      onClose={() => setOpen(false)}
      className="m-auto max-h-[calc(100dvh-32px)] w-[40rem] max-w-[calc(100vw-32px)] overflow-y-auto rounded-box border border-line bg-surface p-6 text-text backdrop:bg-black/40"
    >
      <h2 id="shortcuts-title" className="mb-4 text-base font-semibold">
        Keys
      </h2>
      {isOpen && (
        <div className="gap-8 sm:columns-2">
          {groupKeyed(store.list()).map(([group, commands]) => (
            <Group
              key={group}
              title={group}
              rows={commands.map(({ keys, title }) => [keys!.map((one) => showKeys(one)).join(' / '), title])}
            />
          ))}
          <Group title="In a field" rows={IN_FIELDS} />
        </div>
      )}
      <Button className="mt-4" onClick={() => setOpen(false)}>
        Close
      </Button>
    </dialog>
  );
}

function Group(props: { title: string; rows: string[][] }) {
  return (
    <section className="mb-4 break-inside-avoid">
      <h3 className="mb-1 font-medium">{props.title}</h3>
      <dl className="grid grid-cols-[6rem_1fr] gap-x-3 gap-y-1">
        {props.rows.map(([keys, what]) => (
          <div key={what} className="contents">
            <dt className="font-mono text-[13px]">{keys}</dt>
            <dd className="text-muted">{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Commands that have keys, by their headings. What is not possible just now is shown as well: it can be learned. */
function groupKeyed(commands: Command[]): [string, Command[]][] {
  const keyed = commands.filter(({ keys }) => keys?.length);
  return [...Map.groupBy(keyed, ({ group }) => group)];
}
