import type { Clock } from '#server/kernel/index.ts';
import type { ModelConfig, ModelDeps, TokenUse } from './types.ts';

/** Counts what calls cost, and says when the day's budget is spent. */
export interface Meter {
  /** A call that is under way when the budget ends is let go on. */
  isSpent(): Promise<boolean>;
  /** What a call used, counted. */
  add(tokens: { inputTokens: number; outputTokens: number }): Promise<TokenUse>;
}

/** Throws what the database throws: who cannot count does not spend. A model without a price costs nothing and is never stopped. */
export function createMeter(config: ModelConfig, deps: ModelDeps & { clock: Clock }): Meter {
  const price = config.price ?? { input: 0, output: 0 };
  const { usage, clock } = deps;
  return {
    async isSpent() {
      const isFree = price.input === 0 && price.output === 0;
      if (config.dailyBudget === undefined || isFree || !usage) return false;
      return (await usage.spentMicros(clock.now())) >= config.dailyBudget * 1_000_000;
    },
    async add({ inputTokens, outputTokens }) {
      // A price of a million tokens is that of one in millionths.
      const costMicros = Math.round(inputTokens * price.input + outputTokens * price.output);
      const used = { inputTokens, outputTokens, costMicros };
      if (inputTokens + outputTokens > 0) await usage?.add(config.name, used, clock.now());
      return used;
    },
  };
}
