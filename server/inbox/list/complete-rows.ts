import { type Conversation, findHits } from '#server/conversations/index.ts';
import { listCustomers } from '#server/customers/index.ts';
import { listClocks, readState } from '#server/escalation/index.ts';
import { assert, type Clock, type CustomerProfile } from '#server/kernel/index.ts';
import { type Db, toSearchQuery } from '#server/platform/db/index.ts';
import { listReadMarks } from '../store/read-mark.ts';
import type { InboxRow } from '../types.ts';
import { findSnippet } from './find-snippet.ts';
import type { InboxQuery, SearchHit } from './types.ts';

/** What stands in a row besides the conversation: its customer, its clock, whether it is unread, why it was found. */
export async function completeRows(
  { db, clock }: { db: Db; clock: Clock },
  conversations: Conversation[],
  { agentId, search }: Pick<InboxQuery, 'agentId' | 'search'>,
): Promise<InboxRow[]> {
  const ids = conversations.map(({ id }) => id);
  const query = search ? toSearchQuery(search) : undefined;
  const [customers, clocks, read, hits] = await Promise.all([
    listCustomers(db, [...new Set(conversations.map(({ customerId }) => customerId))]),
    listClocks(db, ids),
    agentId ? listReadMarks(db, agentId, ids) : undefined,
    query ? findHits(db, ids, query) : undefined,
  ]);
  const now = clock.now();
  return conversations.map((conversation) => {
    const { id, control } = conversation;
    const customer = customers.find((candidate) => candidate.id === conversation.customerId);
    assert(customer, `the customer of ${id} exists`);
    const running = clocks.find((candidate) => candidate.conversationId === id);
    const isPersons = control === 'queue' || control === 'agent';
    const isUnread = read && isPersons && conversation.customerSeq > (read.get(id) ?? 0);
    const hit = search && toHit(search, hits?.get(id)?.text, customer);
    return {
      conversation,
      customer,
      ...(running ? { sla: readState(running, now) } : {}),
      ...(isUnread ? { isUnread } : {}),
      ...(hit ? { hit } : {}),
    };
  });
}

function toHit(
  search: string,
  message: string | undefined,
  customer: CustomerProfile,
): SearchHit | undefined {
  const inMessage = message && findSnippet(message, search);
  if (inMessage) return { field: 'message', ...inMessage };
  const named = [customer.name, customer.email, customer.externalId].filter(Boolean).join(' · ');
  const inCustomer = findSnippet(named, search);
  return inCustomer && { field: 'customer', ...inCustomer };
}
