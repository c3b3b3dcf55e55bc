import { useEffect, useId, useRef, useState } from 'react';
import { useCommands } from '../commands/commands-provider.tsx';
import { type PaletteEntry, usePaletteEntries } from './use-palette-entries.ts';

/** Everything by its name: Ctrl K opens it, typing finds, Enter does. */
export function CommandPalette() {
  const [isOpen, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useCommands([
    {
      id: 'help.palette',
      title: 'Find a command or a conversation',
      group: 'Help',
      keys: ['mod+k'],
      run: () => setOpen((before) => !before),
    },
  ]);
  // A dialog opens by a call, which also keeps the focus inside it.
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog
      ref={dialog}
      aria-label="Commands"
      onClose={() => setOpen(false)}
      onPointerDown={(event) => event.target === dialog.current && setOpen(false)}
      className="mx-auto mt-[12dvh] w-[36rem] max-w-[calc(100vw-24px)] overflow-hidden rounded-box border border-line bg-surface p-0 text-text backdrop:bg-black/40"
    >
      {isOpen && <Palette onDone={() => setOpen(false)} />}
    </dialog>
  );
}

function Palette(props: { onDone: () => void }) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const entries = usePaletteEntries(typed);
  const current = Math.min(chosen, entries.length - 1);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  // The chosen line stays in sight.
  useEffect(() => {
    list.current?.querySelector(`#${CSS.escape(`${id}-${current}`)}`)?.scrollIntoView({ block: 'nearest' });
  }, [current, id]);

  const run = (entry: PaletteEntry | undefined) => {
    if (!entry) return;
    props.onDone();
    // After the dialog gave the focus back, so that a command can move it.
    requestAnimationFrame(entry.run);
  };
  const move = (step: number) => setChosen((current + step + entries.length) % Math.max(entries.length, 1));
  return (
    <>
      <input
        // biome-ignore lint/a11y/noAutofocus: the palette was opened by a key to type in it
        autoFocus
        role="combobox"
        aria-label="Find a command or a conversation"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={entries.length > 0 ? `${id}-${current}` : undefined}
        placeholder="Find a command or a conversation"
        autoComplete="off"
        maxLength={200}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setChosen(0);
        }}
        onKeyDown={(event) => {
          const keys: Record<string, () => void> = {
            ['ArrowDown']: () => move(1),
            ['ArrowUp']: () => move(-1),
            ['Enter']: () => run(entries[current]),
          };
          if (!keys[event.key]) return;
          event.preventDefault();
          keys[event.key]!();
        }}
        className="h-12 w-full border-line border-b bg-surface px-4 text-base outline-none placeholder:text-muted"
      />
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label="What fits"
        className="max-h-[60dvh] overflow-y-auto p-2"
      >
        {entries.map((entry, index) => (
          <Line
            key={`${entry.group}:${entry.id}`}
            id={`${id}-${index}`}
            entry={entry}
            heading={entries[index - 1]?.group === entry.group ? undefined : entry.group}
            isChosen={index === current}
            onChoose={() => setChosen(index)}
            onRun={() => run(entry)}
          />
        ))}
      </div>
      {entries.length === 0 && <p className="px-4 pb-4 text-muted">Nothing fits. Type less of it.</p>}
    </>
  );
}

function Line(props: {
  id: string;
  entry: PaletteEntry;
  heading: string | undefined;
  isChosen: boolean;
  onChoose: () => void;
  onRun: () => void;
}) {
  const { entry, heading, isChosen } = props;
  return (
    <>
      {heading && (
        <p role="presentation" className="px-2 pt-2 pb-1 text-muted text-xs">
          {heading}
        </p>
      )}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the chosen option */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the field listens to the keys */}
      <div
        id={props.id}
        role="option"
        aria-selected={isChosen}
        onPointerMove={props.onChoose}
        onClick={props.onRun}
        className={`flex cursor-pointer items-baseline gap-3 rounded-box px-2 py-1.5 ${isChosen ? 'bg-accent-soft' : ''}`}
      >
        <span className="shrink-0 font-medium">{entry.title}</span>
        <span className="min-w-0 flex-1 truncate text-[13px] text-muted">{entry.detail}</span>
        {entry.keys && <kbd className="font-mono text-muted text-xs">{entry.keys}</kbd>}
      </div>
    </>
  );
}
