import {
  countUnreadMentions,
  listConversationsById,
  listMentions,
  type Mention,
} from '#server/conversations/index.ts';
import { listCustomers } from '#server/customers/index.ts';
import type { AgentId, CustomerProfile } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';

export interface OwnMentions {
  items: (Mention & { customer: CustomerProfile | undefined })[];
  unread: number;
}

/** Where colleagues called this agent, newest first, and how many of all of them are new. */
export async function listOwnMentions(db: Db, agentId: AgentId, limit: number): Promise<OwnMentions> {
  const mentions = await listMentions(db, agentId, limit);
  const ids = [...new Set(mentions.map((mention) => mention.conversationId))];
  const conversations = await listConversationsById(db, ids);
  const customers = await listCustomers(db, [...new Set(conversations.map((row) => row.customerId))]);
  const customerOf = (id: string) => {
    const conversation = conversations.find((candidate) => candidate.id === id);
    return customers.find((customer) => customer.id === conversation?.customerId);
  };
  return {
    items: mentions.map((mention) => ({ ...mention, customer: customerOf(mention.conversationId) })),
    unread: await countUnreadMentions(db, agentId),
  };
}
