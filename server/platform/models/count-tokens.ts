import type { Answer } from './ask-provider.ts';
import { estimateTokens } from './estimate-tokens.ts';
import type { Failure } from './read-failure.ts';
import type { ModelRequest } from './types.ts';

/** The other side worked on these, and may bill them. */
const BILLED = new Set<Failure['reason']>(['timeout', 'refused', 'malformed', 'aborted']);

/** Whether a call that failed so may cost something. */
export function mayBeBilled({ reason }: Failure): boolean {
  return BILLED.has(reason);
}

/** The tokens of a call; of a failed one those that it may have used. `heard` is what came of its answer. */
export function countTokens(request: ModelRequest, result: Answer | Failure, heard: string) {
  if (result.ok) return { inputTokens: result.inputTokens, outputTokens: result.outputTokens };
  if (!mayBeBilled(result) && heard === '') return { inputTokens: 0, outputTokens: 0 };
  return {
    inputTokens: estimateTokens(request.system + request.prompt),
    outputTokens: estimateTokens(heard),
  };
}
