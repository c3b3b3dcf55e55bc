import type { ModelCall, ModelUse } from '#server/kernel/index.ts';
import type { TurnContext } from './types.ts';

/** Hands to a stage what notes its calls of a model with the turn. */
export function countCalls(
  { modelCalls }: Pick<TurnContext, 'modelCalls'>,
  purpose: ModelCall['purpose'],
): { onModelUse: (use: ModelUse) => void } {
  return { onModelUse: (use) => void modelCalls.push({ purpose, ...use }) };
}
