import { type Tone, toTone, type Understanding } from '#server/kernel/index.ts';
import type { TurnContext } from './types.ts';

/**
 * How an answer is framed: once in a conversation, in the assistant's first answer, and for nobody who is upset. After
 * that the answer alone is said.
 */
export function chooseTone({ customer, history }: TurnContext, { emotion }: Understanding): Tone {
  const hasSpoken = history.some(({ author }) => author === 'assistant');
  const isUpset = emotion.value === 'frustrated' || emotion.value === 'angry';
  return hasSpoken || isUpset ? 'standard' : toTone(customer);
}
