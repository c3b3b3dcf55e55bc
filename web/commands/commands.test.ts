import { expect, test } from 'vitest';
import { createCommandStore } from './command-store.ts';
import { nameKey, readKeys } from './read-keys.ts';
import { showKeys } from './show-keys.ts';
import type { Command } from './types.ts';

const command = (id: string, keys: string[], possible = true): Command => ({
  id,
  title: id,
  group: 'Test',
  keys,
  when: () => possible,
  run: () => {},
});
const press = (key: string, held: 'ctrlKey' | 'metaKey' | 'altKey' | 'none' = 'none') => ({
  key,
  ...{ ctrlKey: false, metaKey: false, altKey: false, [held]: true },
});
const ran = (reading: ReturnType<typeof readKeys>) =>
  reading.kind === 'run' ? reading.command.id : reading.kind;

test('a key runs its command, the beginning of a sequence waits for the rest', () => {
  const commands = [
    command('next', ['j', 'ArrowDown']),
    command('mine', ['g m']),
    command('queue', ['g q w']),
  ];
  expect(ran(readKeys(commands, ['j']))).toBe('next');
  expect(ran(readKeys(commands, ['ArrowDown']))).toBe('next');
  expect(ran(readKeys(commands, ['g']))).toBe('wait');
  expect(ran(readKeys(commands, ['g', 'm']))).toBe('mine');
  expect(ran(readKeys(commands, ['g', 'q']))).toBe('wait');
  expect(ran(readKeys(commands, ['g', 'x']))).toBe('nothing');
});

test('what is not possible has no key, not even the beginning of one', () => {
  const commands = [command('resolve', ['e'], false), command('mine', ['g m'], false)];
  expect(ran(readKeys(commands, ['e']))).toBe('nothing');
  expect(ran(readKeys(commands, ['g']))).toBe('nothing');
});

test('Ctrl and Cmd are one key; Alt and a modifier alone belong to the system', () => {
  expect(nameKey(press('K', 'ctrlKey'))).toBe('mod+k');
  expect(nameKey(press('k', 'metaKey'))).toBe('mod+k');
  expect(nameKey(press('?'))).toBe('?');
  expect(nameKey(press('j', 'altKey'))).toBeUndefined();
  expect(nameKey(press('Control', 'ctrlKey'))).toBeUndefined();
});

test('a part that leaves the page takes its commands with it; one that is impossible is not run', () => {
  const store = createCommandStore();
  const done: string[] = [];
  const leave = store.add(() => [
    { ...command('a', []), run: () => done.push('a') },
    { ...command('b', [], false), run: () => done.push('b') },
  ]);
  store.run('a');
  store.run('b');
  expect(done).toEqual(['a']);
  leave();
  expect(store.list()).toEqual([]);
});

test('keys are shown as they stand on the keyboard', () => {
  expect(showKeys('g m', false)).toBe('g m');
  expect(showKeys('mod+k', false)).toBe('Ctrl K');
  expect(showKeys('mod+k', true)).toBe('⌘ K');
  expect(showKeys('Escape', false)).toBe('Esc');
});
