import type { ConversationView } from '#contract';
import { type Conversation, listMessages } from '#server/conversations/index.ts';
import { findCustomer } from '#server/customers/index.ts';
import { findOpenEscalation, readWaiting } from '#server/escalation/index.ts';
import { presentConversation } from './present/present-conversation.ts';
import type { HttpDeps } from './types.ts';

/** A conversation as its customer sees it, with the messages after `afterSeq`. */
export async function readConversation(
  deps: Pick<HttpDeps, 'db' | 'clock' | 'release'>,
  conversation: Conversation,
  afterSeq: number,
): Promise<ConversationView> {
  const messages = await listMessages(deps.db, conversation.id, { afterSeq });
  const view = presentConversation(conversation, messages);
  if (conversation.control !== 'queue' && conversation.control !== 'agent') return view;
  const waiting = await readWaiting(deps.db, deps.release().company, conversation, deps.clock.now());
  const packet = (await findOpenEscalation(deps.db, conversation.id))?.packet;
  const customer = await findCustomer(deps.db, conversation.customerId);
  return presentConversation(conversation, messages, {
    waiting,
    summary: packet?.summary,
    email: customer?.contactEmail ?? customer?.email,
  });
}
