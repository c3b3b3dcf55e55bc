import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { type CommandStore, createCommandStore } from './command-store.ts';
import { nameKey, readKeys } from './read-keys.ts';
import type { Command } from './types.ts';

const Commands = createContext<CommandStore | undefined>(undefined);

/** A key that begins a longer one waits this long for the next. */
const SEQUENCE_MS = 1500;

/** Gathers the commands of what is on the page, and runs them by their keys. */
export function CommandsProvider(props: { children: ReactNode }) {
  const [store] = useState(createCommandStore);
  // The keyboard of the page.
  useEffect(() => listenToKeys(store), [store]);
  return <Commands value={store}>{props.children}</Commands>;
}

export function useCommandStore(): CommandStore {
  const store = useContext(Commands);
  if (!store) throw new Error('There is no <CommandsProvider> around this.');
  return store;
}

/** What a part of the page lets people do while it is shown. */
export function useCommands(commands: Command[]): void {
  const store = useCommandStore();
  const current = useRef(commands);
  current.current = commands;
  // The store outlives this part of the page.
  useEffect(() => store.add(() => current.current), [store]);
}

function listenToKeys(store: CommandStore): () => void {
  let pressed: string[] = [];
  let since = 0;
  const onKeyDown = (event: KeyboardEvent) => {
    const key = nameKey(event);
    if (!key || event.defaultPrevented) return;
    const { target } = event;
    const writes = target instanceof HTMLElement && target.closest('input, textarea, select, dialog');
    if (writes && !key.startsWith('mod+')) return;
    const commands = store.list();
    const goesOn = pressed.length > 0 && event.timeStamp - since < SEQUENCE_MS;
    pressed = goesOn ? [...pressed, key] : [key];
    since = event.timeStamp;
    let reading = readKeys(commands, pressed);
    // What does not go on begins anew.
    if (reading.kind === 'nothing' && pressed.length > 1) {
      pressed = [key];
      reading = readKeys(commands, pressed);
    }
    if (reading.kind !== 'wait') pressed = [];
    if (reading.kind === 'nothing') return;
    event.preventDefault();
    if (reading.kind === 'run') reading.command.run();
  };
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}
