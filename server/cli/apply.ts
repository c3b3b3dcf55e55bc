import type { Command } from 'commander';
import type { ApplySummary } from '#server/http/index.ts';
import { findServer } from './call-server.ts';
import { describeIngest } from './describe-ingest.ts';
import { print } from './output.ts';
import { companyConfig, companyFolder } from './settings.ts';
import { withCandor } from './with-candor.ts';

/** `candor apply`: a company folder becomes the newest release. */
export function addApply(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('apply')
    .argument('[folder]', 'the company folder; the demo company when left out')
    .description('make a numbered release of a company folder and read its articles')
    .option('--force', 'also when the database has changes that the folder lacks')
    .option('--json', 'for a program')
    .action(async (named: string | undefined, options: { force?: boolean; json?: boolean }) => {
      const folder = companyFolder(named);
      const force = options.force ?? false;
      const config = companyConfig(folder);
      const server = await findServer(config);
      const summary = server
        ? await server.call<ApplySummary>('POST', '/v1/releases', { folder, force })
        : await withCandor(config, (candor) => candor.apply(folder, { force }));
      print(options.json, summary, () => [
        `release ${summary.release}${summary.changed ? '' : ' (unchanged)'}`,
        ...describeIngest(summary.ingest),
      ]);
      if (summary.ingest.failed.length) setExitCode(1);
    });
}
