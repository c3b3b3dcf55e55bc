import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Benchmark, Outcome, Say } from './types.ts';

const CHILD = join(import.meta.dirname, '../run-one.ts');

/** Runs a benchmark in a process of its own, so that none has to live with what another left in memory. */
export async function runApart({ name, question }: Benchmark, say: Say): Promise<Outcome> {
  const began = performance.now();
  const outcome = await new Promise<Partial<Outcome>>((resolve) => {
    let said: Partial<Outcome> | undefined;
    const child = fork(CHILD, [name]);
    child.on('message', (message: { line: string } | { outcome: Partial<Outcome> }) => {
      if ('line' in message) say(`${name}: ${message.line}`);
      else said = message.outcome;
    });
    child.on('close', (code) => resolve(said ?? { failure: `its process ended with ${code}` }));
  });
  return { name, question, seconds: (performance.now() - began) / 1000, ...outcome };
}
