import type { Reply } from '#server/kernel/index.ts';
import { phrase } from '#server/replies/index.ts';
import type { Proposal, TurnContext } from './types.ts';

/** A reply of the assistant as a message; after a hand-back the first one says that it is back. */
export function toMessage(context: TurnContext, reply: Reply): Proposal['messages'][number] {
  const { citations, choices, offersHuman, field } = reply;
  const back = context.conversation.backPending
    ? `${phrase('back_after_handback', context.language)}\n\n`
    : '';
  return {
    author: 'assistant',
    text: back + reply.text,
    citations,
    choices,
    offersHuman,
    ...(field ? { field } : {}),
  };
}
