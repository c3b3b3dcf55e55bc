import type { Command } from 'commander';
import { initFolder } from '#server/company/index.ts';
import { print } from './output.ts';

/** `candor init`: a company folder from documents that exist already. */
export function addInit(program: Command): void {
  program
    .command('init')
    .argument('<folder>', 'the company folder to make')
    .description('make a company folder, from your own documents or web pages')
    .option('--from <folder-or-url>', 'a folder of documents, or the address of a help site')
    .option('--name <name>', 'the company’s name; else made from the folder’s')
    .option('--json', 'for a program')
    .action(async (target: string, options: { from?: string; name?: string; json?: boolean }) => {
      const result = await initFolder({ target, ...options });
      print(options.json, result, () => [
        `made ${result.folder} with ${result.documents.length} documents`,
        ...result.skipped.map(({ path, reason }) => `skipped ${path}: ${reason}`),
        `next: npx candor start --company ${target}`,
      ]);
    });
}
