import type { Candor } from '#server/compose.ts';
import { type ConversationId, newId } from '#server/kernel/index.ts';
import type { TurnResult } from '#server/pipeline/index.ts';

export interface AskedQuestion {
  conversationId: ConversationId;
  text: string;
}

/** A customer's message through the real runner: recorded, answered and committed when it resolves. */
export async function runQuestion(candor: Candor, question: AskedQuestion): Promise<TurnResult> {
  const externalId = newId('request');
  const { result } = await candor.runner.receive({ ...question, channel: 'widget', externalId });
  if (!result.proposal) throw new Error(`The turn of "${question.text}" came to nothing.`);
  return result;
}
