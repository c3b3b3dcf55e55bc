import { type Candor, compose, type Overrides } from '#server/compose.ts';
import type { Config } from '#server/platform/config/index.ts';

/** Opens Candor for one command and closes it, however the command ends. */
export async function withCandor<T>(
  config: Config,
  work: (candor: Candor) => Promise<T>,
  overrides: Overrides = {},
): Promise<T> {
  await using candor = await compose(config, overrides);
  return await work(candor);
}
