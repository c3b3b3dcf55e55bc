import type { Command } from 'commander';
import { exportRelease } from '#server/company/index.ts';
import { findServer } from './call-server.ts';
import { print } from './output.ts';
import { companyConfig, companyFolder } from './settings.ts';
import { withCandor } from './with-candor.ts';

type Exported = Awaited<ReturnType<typeof exportRelease>>;

/** `candor export`: the release in force, written back as files. */
export function addExport(program: Command): void {
  program
    .command('export')
    .argument('[folder]', 'where to; the demo company when left out')
    .description('write the release in force back into a company folder')
    .option('--company <folder>', 'whose database, when it is another folder’s')
    .option('--json', 'for a program')
    .action(async (named: string | undefined, options: { company?: string; json?: boolean }) => {
      const folder = companyFolder(named);
      const config = companyConfig(companyFolder(options.company ?? named));
      const server = await findServer(config);
      const result = server
        ? await server.call<Exported>('POST', '/v1/exports', { folder })
        : await withCandor(config, (candor) => exportRelease(candor, folder));
      print(options.json, result, () => [
        `release ${result.number} → ${folder}`,
        ...result.written.map((file) => `wrote ${file}`),
        ...result.removed.map((file) => `removed ${file}`),
        `${result.unchanged.length} files were as they should be`,
      ]);
    });
}
