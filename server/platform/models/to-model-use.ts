import type { ModelUse } from '#server/kernel/index.ts';
import type { LanguageModelPort, ModelResult, TokenUse } from './types.ts';

const NOTHING: TokenUse = { inputTokens: 0, outputTokens: 0, costMicros: 0 };

/** What a call used, for the record of what it was made for; `began` is of `performance.now()`. */
export function toModelUse(
  { name }: Pick<LanguageModelPort, 'name'>,
  result: ModelResult<unknown>,
  began: number,
): ModelUse {
  const { inputTokens, outputTokens, costMicros = 0 } = result.ok ? result : (result.used ?? NOTHING);
  return {
    model: name,
    inputTokens,
    outputTokens,
    costMicros,
    durationMs: Math.round(performance.now() - began),
    ...(result.ok ? {} : { failure: result.reason }),
  };
}
