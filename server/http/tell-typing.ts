import { findConversation } from '#server/conversations/index.ts';
import type { AgentId, ConversationId } from '#server/kernel/index.ts';
import type { HttpDeps } from './types.ts';

/** Lets the customer see that the agent who holds their conversation writes to them. Nobody else's typing is told. */
export async function tellTyping(
  deps: Pick<HttpDeps, 'db' | 'publish'>,
  conversationId: ConversationId,
  agent: { id: AgentId; name: string },
  isTyping: boolean,
): Promise<void> {
  const conversation = await findConversation(deps.db, conversationId);
  if (conversation?.control !== 'agent' || conversation.agentId !== agent.id) return;
  deps.publish({ type: 'typing', conversationId, agentName: agent.name, isTyping });
}
