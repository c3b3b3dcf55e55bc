import type { Clock } from '#server/kernel/index.ts';
import type { Answer } from './ask-provider.ts';
import { estimateTokens } from './estimate-tokens.ts';
import type { Failure } from './read-failure.ts';
import type { ModelConfig, ModelDeps, ModelRequest, TokenUse } from './types.ts';

/** Counts what calls cost, and says when the day's budget is spent. */
export interface Meter {
  /** A call that is under way when the budget ends is let go on. */
  isSpent(): Promise<boolean>;
  /** What a call used, counted; of a failed one what it may have used. */
  count(request: ModelRequest, result: Answer | Failure, heard: string): Promise<TokenUse>;
}

/** The other side worked on these, and may bill them. */
const BILLED = new Set<Failure['reason']>(['timeout', 'refused', 'malformed', 'aborted']);

/** Throws what the database throws: who cannot count does not spend. */
export function createMeter(config: ModelConfig, deps: ModelDeps & { clock: Clock }): Meter {
  const price = config.price ?? { input: 0, output: 0 };
  const { usage, clock } = deps;
  return {
    async isSpent() {
      if (config.dailyBudget === undefined || !usage) return false;
      return (await usage.spentMicros(clock.now())) >= config.dailyBudget * 1_000_000;
    },
    async count(request, result, heard) {
      const tokens = result.ok ? result : estimateFailed(request, result, heard);
      const { inputTokens, outputTokens } = tokens;
      // A price of a million tokens is that of one in millionths.
      const costMicros = Math.round(inputTokens * price.input + outputTokens * price.output);
      const used = { inputTokens, outputTokens, costMicros };
      if (inputTokens + outputTokens > 0) await usage?.add(config.name, used, clock.now());
      return used;
    },
  };
}

function estimateFailed(request: ModelRequest, { reason }: Failure, heard: string) {
  if (!BILLED.has(reason) && heard === '') return { inputTokens: 0, outputTokens: 0 };
  return {
    inputTokens: estimateTokens(request.system + request.prompt),
    outputTokens: estimateTokens(heard),
  };
}
