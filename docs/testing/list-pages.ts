import { globSync } from 'node:fs';
import { resolve } from 'node:path';

/** The top of the checkout. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** The Markdown pages that people read about Candor, relative to the root; a company's own articles are none. */
export function listPages(): string[] {
  return globSync('**/*.md', {
    cwd: ROOT,
    exclude: [
      '**/node_modules/**',
      'data/**',
      'dist/**',
      'tmp/**',
      'examples/*/knowledge/**',
      '**/templates/**',
    ],
  })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** Those whose code blocks are run or checked: the front pages and the guides. */
export function listGuides(): string[] {
  return listPages().filter((path) => path.startsWith('docs/') || !path.includes('/'));
}
