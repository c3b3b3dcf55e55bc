import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Command } from 'commander';

const SCRIPT = join(import.meta.dirname, '../../scripts/doctor.mjs');

/** `candor doctor`: the same as `npm run doctor`, which also runs where Candor itself cannot. */
export function addDoctor(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('doctor')
    .description('say what is wrong with this setup, and what to do')
    .option('--json', 'for a program')
    .action(async (options: { json?: boolean }) => {
      const child = spawn(process.execPath, [SCRIPT, ...(options.json ? ['--json'] : [])], {
        stdio: 'inherit',
      });
      const [code] = (await once(child, 'exit')) as [number | null];
      setExitCode(code ?? 1);
    });
}
