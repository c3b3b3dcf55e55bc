import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const BIN = join(import.meta.dirname, '../../bin/candor.ts');

export interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A command of the command line in a process of its own, with nothing of this process's settings but PATH. */
export function spawnCandor(args: string[], env: Record<string, string> = {}): ChildProcess {
  const inherited = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', NO_COLOR: '1' };
  return spawn(process.execPath, [BIN, ...args], {
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs a command to its end. */
export async function runCandor(args: string[], env: Record<string, string> = {}): Promise<Finished> {
  const child = spawnCandor(args, env);
  const said = { stdout: '', stderr: '' };
  child.stdout!.on('data', (chunk) => {
    said.stdout += chunk;
  });
  child.stderr!.on('data', (chunk) => {
    said.stderr += chunk;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...said };
}

export interface StartedCandor extends AsyncDisposable {
  url: string;
  /** Ends it as Ctrl-C does, or in a harder way; resolves with its exit code. */
  stop(signal?: 'SIGKILL'): Promise<number | null>;
}

/** `candor start` on a free port, once it says where it is. Throws what it said when it ends instead. */
export async function startCandor(args: string[], env: Record<string, string>): Promise<StartedCandor> {
  const child = spawnCandor(['start', '--port', '0', ...args], env);
  const closed = once(child, 'close') as Promise<[number | null]>;
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr!.on('data', (chunk) => {
      said += chunk;
      const address = /API +(http\S+)\/docs/.exec(said)?.[1];
      if (address) resolve(address);
    });
    closed.then(([code]) => reject(new Error(`candor start ended with ${code}: ${said}`)));
  });
  const stop = async (signal: NodeJS.Signals = 'SIGINT') => {
    child.kill(signal);
    return (await closed)[0];
  };
  return { url, stop, [Symbol.asyncDispose]: async () => void (await stop()) };
}
