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

/**
 * The tokens of a call: as the server counted them, estimated where it does not (few compatible servers do while they
 * stream); of a failed one those that it may have used. `heard` is what came of its answer.
 */
export function countTokens(request: ModelRequest, result: Answer | Failure, heard: string) {
  if (result.ok && result.inputTokens + result.outputTokens > 0)
    return { inputTokens: result.inputTokens, outputTokens: result.outputTokens };
  if (!result.ok && !mayBeBilled(result) && heard === '') return { inputTokens: 0, outputTokens: 0 };
  return {
    inputTokens: estimateTokens(request.system + request.prompt),
    outputTokens: estimateTokens(result.ok ? result.text : heard),
  };
}
