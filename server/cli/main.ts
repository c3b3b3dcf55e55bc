import { Command, CommanderError } from 'commander';
import { AppError, errorMessage } from '#server/kernel/index.ts';
import { addApply } from './apply.ts';
import { addAsk } from './ask.ts';
import { addCheck } from './check.ts';
import { addDoctor } from './doctor.ts';
import { addEval } from './eval.ts';
import { addExport } from './export.ts';
import { addIngest } from './ingest.ts';
import { addInit } from './init.ts';
import { addResetLink } from './reset-link.ts';
import { addSeed } from './seed.ts';
import { addSources } from './sources.ts';
import { addStart } from './start.ts';

/** Runs the command line and returns the exit code: 0 done, 1 failed, 2 called wrongly. */
export async function main(argv: string[]): Promise<number> {
  const program = new Command('candor')
    .description('Customer support that answers from your own articles, acts, and brings in a human.')
    .version('0.1.0')
    .showHelpAfterError('(add --help for what it takes)')
    .exitOverride();
  let exitCode = 0;
  const setExitCode = (code: number) => {
    exitCode = code;
  };
  for (const add of [
    addStart,
    addInit,
    addCheck,
    addApply,
    addExport,
    addIngest,
    addSources,
    addAsk,
    addEval,
    addSeed,
    addResetLink,
    addDoctor,
  ]) {
    add(program, setExitCode);
  }
  for (const command of program.commands) command.exitOverride();
  try {
    await program.parseAsync(argv);
    return exitCode;
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2;
    explain(thrown, argv.includes('--json'));
    return 1;
  }
}

/** An error as one sentence and what to do; for a program as JSON. Only our own mistakes show where they happened. */
function explain(thrown: unknown, json: boolean): void {
  const known = thrown instanceof AppError ? thrown : undefined;
  if (json) {
    const error = {
      code: known?.code ?? 'internal',
      message: errorMessage(thrown),
      fix: known?.fix,
      fields: known?.fields,
    };
    process.stderr.write(`${JSON.stringify({ error })}\n`);
    return;
  }
  process.stderr.write(`candor: ${errorMessage(thrown)}\n`);
  if (known?.fix) process.stderr.write(`        ${known.fix}\n`);
  if ((!known || known.code === 'internal') && thrown instanceof Error)
    process.stderr.write(`${thrown.stack}\n`);
}
