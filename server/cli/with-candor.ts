import { type Candor, compose, type Overrides } from '#server/compose.ts';
import type { Config } from '#server/platform/config/index.ts';
import { startDemoShop } from './demo.ts';
import { openKnowledge } from './open-knowledge.ts';
import { companyFolder, isDemo, memoryConfig } from './settings.ts';

/** Opens Candor for one command and closes it, however the command ends. */
export async function withCandor<T>(
  config: Config,
  work: (candor: Candor) => Promise<T>,
  overrides: Overrides = {},
): Promise<T> {
  await using candor = await compose(config, overrides);
  return await work(candor);
}

/**
 * A company in memory, for a question or an evaluation; the demo's own service runs along, so that its actions
 * have something to act on.
 */
export async function withCompanyInMemory<T>(
  options: { kb?: string; company?: string },
  work: (candor: Candor) => Promise<T>,
): Promise<T> {
  const folder = companyFolder(options.company);
  await using shop = !options.kb && isDemo(folder) ? await startDemoShop(folder, undefined) : undefined;
  const demo: Overrides = shop
    ? { actionEnv: { SHOP_URL: shop.url }, allowedHosts: [new URL(shop.url).host] }
    : { actionEnv: process.env };
  // Awaited, so that the service lives as long as the work.
  return await withCandor(
    memoryConfig(),
    async (candor) => {
      await openKnowledge(candor, options);
      return work(candor);
    },
    demo,
  );
}
