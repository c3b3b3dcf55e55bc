import type { Command } from 'commander';
import { findServer } from './call-server.ts';
import { print } from './output.ts';
import { seedDemo } from './seed-demo.ts';
import { companyConfig, companyFolder } from './settings.ts';
import { withCandor } from './with-candor.ts';

/** `candor seed`: example conversations through the real pipeline. */
export function addSeed(program: Command): void {
  program
    .command('seed')
    .description('put example conversations into the database of the demo company, once')
    .option('--json', 'for a program')
    .action(async (options: { json?: boolean }) => {
      const folder = companyFolder(undefined);
      const config = companyConfig(folder);
      const server = await findServer(config);
      const result = server
        ? await server.call<{ conversations: number }>('POST', '/v1/seeds', {})
        : await withCandor(config, async (candor) => {
            await candor.apply(folder);
            return { conversations: await seedDemo(candor) };
          });
      print(options.json, result, () => [
        result.conversations
          ? `made ${result.conversations} conversations`
          : 'the examples are there already',
      ]);
    });
}
