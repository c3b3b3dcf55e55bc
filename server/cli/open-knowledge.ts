import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { neutralCompany } from '#server/company/index.ts';
import type { Candor } from '#server/compose.ts';
import { AppError } from '#server/kernel/index.ts';
import type { IngestReport } from '#server/knowledge/index.ts';
import { defaultPolicy } from '#server/routing/index.ts';
import { progress } from './output.ts';
import { companyFolder } from './settings.ts';

/** Fills a database in memory: with `--kb` a folder of documents and the default policy, else a company folder. */
export async function openKnowledge(
  candor: Candor,
  options: { kb?: string; company?: string },
): Promise<IngestReport> {
  const bar = progress('articles');
  try {
    if (!options.kb)
      return (await candor.apply(companyFolder(options.company), { onProgress: bar.show })).ingest;
    const folder = resolve(options.kb);
    if (!existsSync(folder) || !statSync(folder).isDirectory()) {
      throw new AppError('source_unreadable', `There is no folder ${folder}.`, {
        fix: 'Check the path after --kb.',
      });
    }
    candor.adoptNeutral(neutralCompany(folder, defaultPolicy()), dirname(folder));
    const report = await candor.ingest(undefined, { onProgress: bar.show });
    if (report.added.length === 0) {
      throw new AppError('source_unreadable', `There is no document in ${folder} that could be read.`, {
        fix: 'Name a folder with Markdown, HTML, text, CSV or JSON Lines files.',
      });
    }
    return report;
  } finally {
    bar.end();
  }
}
