import type { Command } from 'commander';
import type { SourceView } from '#contract';
import { presentSource } from '#server/http/index.ts';
import { findServer } from './call-server.ts';
import { listReasons } from './describe-ingest.ts';
import { print } from './output.ts';
import { companyConfig, companyFolder } from './settings.ts';
import { withCandor } from './with-candor.ts';

/** `candor sources`: where the articles come from, and what came of the last reading of each source. */
export function addSources(program: Command): void {
  program
    .command('sources')
    .description('list the sources, and what came of their last reading')
    .option('--company <folder>', 'whose database; the demo company when left out')
    .option('--json', 'for a program')
    .action(async (options: { company?: string; json?: boolean }) => {
      const config = companyConfig(companyFolder(options.company));
      const server = await findServer(config);
      const { sources } = server
        ? await server.call<{ sources: SourceView[] }>('GET', '/v1/sources')
        : await withCandor(config, async (candor) => {
            const readings = await candor.listReadings();
            const find = (id: string) => readings.find(({ sourceId }) => sourceId === id);
            const { sources: all } = candor.engine().release;
            return { sources: all.map((source) => presentSource(source, find(source.id))) };
          });
      print(options.json, sources, () => sources.flatMap(describeSource));
    });
}

function describeSource({ id, kind, from, visibility, update, lastReading }: SourceView): string[] {
  const head = `${id} (${kind}${visibility === 'internal' ? ', internal' : ''}, ${update}): ${from}`;
  if (!lastReading) return [head, '  not read yet'];
  const { at, read, added, changed, renamed, removed, unchanged, skipped, failed } = lastReading;
  const counts = `${added} added, ${changed} changed, ${renamed} renamed, ${removed} removed, ${unchanged} unchanged`;
  const reasons = [...listReasons('skipped', skipped), ...listReasons('could not read', failed)];
  return [head, `  read ${read} at ${at}: ${counts}`, ...reasons.map((line) => `  ${line}`)];
}
