import { isPossible } from './command-store.ts';
import type { Command } from './types.ts';

/** What a press of a key tells us; a browser's KeyboardEvent is one. */
export interface Press {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** What the keys pressed so far mean. */
export type Reading = { kind: 'run'; command: Command } | { kind: 'wait' } | { kind: 'nothing' };

/** A press as commands write it: `j`, `?`, `Escape`, `mod+k`. Undefined for what belongs to the system. */
export function nameKey(press: Press): string | undefined {
  if (press.altKey || ['Control', 'Shift', 'Meta', 'Alt', 'AltGraph', 'Dead'].includes(press.key)) return;
  return press.ctrlKey || press.metaKey ? `mod+${press.key.toLowerCase()}` : press.key;
}

/** Which command these keys, pressed one after the other, run; `wait` when they begin a longer one. */
export function readKeys(commands: Command[], pressed: string[]): Reading {
  const text = pressed.join(' ');
  const keyed = commands.filter((command) => command.keys?.some((keys) => `${keys} `.startsWith(`${text} `)));
  const possible = keyed.filter(isPossible);
  const command = possible.find(({ keys }) => keys?.includes(text));
  if (command) return { kind: 'run', command };
  return possible.length > 0 ? { kind: 'wait' } : { kind: 'nothing' };
}
