import type { Command } from 'commander';
import { checkFolder } from '#server/company/index.ts';
import { checkFilter } from '#server/compose.ts';
import { print } from './output.ts';
import { companyFolder } from './settings.ts';

/** `candor check`: every problem of a company folder with its file and line. */
export function addCheck(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('check')
    .argument('[folder]', 'the company folder; the demo company when left out')
    .description('list every problem of a company folder, with file and line')
    .option('--json', 'for a program')
    .action(async (named: string | undefined, options: { json?: boolean }) => {
      const folder = companyFolder(named);
      const { problems } = await checkFolder(folder, { checkFilter });
      print(options.json, { folder, problems }, () =>
        problems.length === 0
          ? [`${folder}: no problems`]
          : [
              ...problems.map(
                ({ file, line, message, fix }) => `${file}:${line}: ${message}${fix ? ` ${fix}` : ''}`,
              ),
              `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`,
            ],
      );
      if (problems.length) setExitCode(1);
    });
}
