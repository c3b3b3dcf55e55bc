import { clearPending } from '#server/actions/index.ts';
import { type Conversation, countEarlierConversations } from '#server/conversations/index.ts';
import { findCustomer } from '#server/customers/index.ts';
import { openEscalation } from '#server/escalation/index.ts';
import { assert, type Release } from '#server/kernel/index.ts';
import type { Trx } from '#server/platform/db/index.ts';
import { gatherCase } from './gather-case.ts';

export interface OpenCaseInput {
  conversation: Conversation;
  release: Pick<Release, 'company' | 'topics'>;
  rule: string;
  reasons: string[];
  /** Left out: where such a case belongs. */
  queue?: string;
  at: Date;
}

/** Opens a case outside of a turn, from what is recorded. Returns the queue in which it waits. */
export async function openCase(trx: Trx, input: OpenCaseInput): Promise<string> {
  const { conversation, at } = input;
  const found = await findCustomer(trx, conversation.customerId);
  assert(found, `the customer of ${conversation.id} exists`);
  const earlierConversations = await countEarlierConversations(trx, found.id, conversation.createdAt);
  const gathered = await gatherCase(trx, { ...input, customer: { ...found, earlierConversations } });
  const queue = input.queue ?? gathered.queue;
  await clearPending(trx, conversation.id);
  await openEscalation(trx, {
    conversationId: conversation.id,
    rule: input.rule,
    reasons: input.reasons,
    queue,
    priority: conversation.priority,
    packet: gathered.packet,
    now: at,
  });
  return queue;
}
