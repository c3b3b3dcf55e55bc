import type { Command } from 'commander';
import type { IngestReport } from '#server/knowledge/index.ts';
import { findServer } from './call-server.ts';
import { describeIngest } from './describe-ingest.ts';
import { print, progress } from './output.ts';
import { companyConfig, companyFolder } from './settings.ts';
import { withCandor } from './with-candor.ts';

/** `candor ingest`: reads the sources again, whatever their schedule says. */
export function addIngest(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('ingest')
    .description('read the sources of the company in force again')
    .option('--company <folder>', 'whose database; the demo company when left out')
    .option('--source <id...>', 'only these sources')
    .option('--json', 'for a program')
    .action(async (options: { company?: string; source?: string[]; json?: boolean }) => {
      const config = companyConfig(companyFolder(options.company));
      const server = await findServer(config);
      const only = options.source;
      const bar = progress('articles');
      const report = server
        ? await server.call<IngestReport>('POST', '/v1/ingest', only ? { only } : {})
        : await withCandor(config, (candor) => candor.ingest(only, { onProgress: bar.show }));
      bar.end();
      print(options.json, report, () => describeIngest(report));
      if (report.failed.length) setExitCode(1);
    });
}
