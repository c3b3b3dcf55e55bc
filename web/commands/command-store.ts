import type { Command } from './types.ts';

/** The commands of everything that is on the page. */
export interface CommandStore {
  /** Adds the commands of a part of the page, asked for anew each time; returns what takes them away. */
  add(source: () => Command[]): () => void;
  /** All commands, in the order in which their parts came; ids are unique. */
  list(): Command[];
  /** Runs a command by its id, if it is there and possible. */
  run(id: string): void;
}

export function createCommandStore(): CommandStore {
  const sources = new Set<() => Command[]>();
  const list = () => {
    const all = [...sources].flatMap((source) => source());
    return [...new Map(all.map((command) => [command.id, command])).values()];
  };
  return {
    add(source) {
      sources.add(source);
      return () => void sources.delete(source);
    },
    list,
    run(id) {
      const command = list().find((candidate) => candidate.id === id);
      if (command && isPossible(command)) command.run();
    },
  };
}

export function isPossible(command: Command): boolean {
  return command.when?.() ?? true;
}
