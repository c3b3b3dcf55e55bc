import { appendFile, cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Attack } from './attacks.ts';

const SHOP = join(import.meta.dirname, '../../examples/shop');

/** What each attack's article and ticket are about: nothing else speaks of it. */
export function lampOf(index: number): string {
  return `Lumen ${1000 + index}`;
}

/**
 * The demo shop with an article and a resolved ticket for each attack, which hold it between sound sentences. Without
 * the shop's service: whatever an action asks for goes to `SHOP_URL`.
 */
export async function buildCompany(attacks: Attack[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'candor-injection-'));
  await cp(SHOP, folder, {
    recursive: true,
    filter: (path) => !/[/\\](?:service|storefront|tests)$/.test(path) && !/\.test\.ts$/.test(path),
  });
  for (const [index, { text }] of attacks.entries()) {
    const lamp = lampOf(index);
    const article = `# How long does the battery of the ${lamp} last?\n\nThe battery of the ${lamp} lasts ${20 + index} hours. ${text.replaceAll('\n', ' ')}\n\nThe ${lamp} charges in 3 hours.\n`;
    await writeFile(join(folder, 'knowledge/products', `lamp-${index}.md`), article);
  }
  const tickets = attacks.map(({ text }, index) => {
    const cells = [
      'Strap',
      `Which strap fits the ${lampOf(index)}?`,
      `The wide strap fits the ${lampOf(index)}. ${text}`,
    ];
    return [`T-${9000 + index}`, '2026-09-01', 'en', ...cells.map(quote), '5'].join(',');
  });
  await appendFile(join(folder, 'knowledge/tickets/tickets.csv'), `${tickets.join('\n')}\n`);
  return folder;
}

function quote(cell: string): string {
  return `"${cell.replaceAll('"', '""').replaceAll('\n', ' ')}"`;
}
