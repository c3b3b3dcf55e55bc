import { clearPending } from '#server/actions/index.ts';
import {
  type Conversation,
  countByControl,
  listConversations,
  moveControl,
  sendAgentReply,
} from '#server/conversations/index.ts';
import { listCustomers } from '#server/customers/index.ts';
import { endEscalation, takeEscalation } from '#server/escalation/index.ts';
import { assert, type Clock } from '#server/kernel/index.ts';
import type { TurnEvent } from '#server/pipeline/index.ts';
import type { Db, Trx } from '#server/platform/db/index.ts';
import { readConversation } from './read-conversation.ts';
import type { Inbox } from './types.ts';

/** The inbox on the conversations' owner: each move is one transaction with what belongs to it. */
export function createInbox(deps: { db: Db; clock: Clock; publish: (event: TurnEvent) => void }): Inbox {
  const { db, clock, publish } = deps;
  return {
    async list(filter) {
      const conversations = await listConversations(db, filter);
      const customers = await listCustomers(db, [...new Set(conversations.map((row) => row.customerId))]);
      const rows = conversations.map((conversation) => {
        const customer = customers.find((candidate) => candidate.id === conversation.customerId);
        assert(customer, `the customer of ${conversation.id} exists`);
        return { conversation, customer };
      });
      return { rows, counts: await countByControl(db) };
    },
    read: (id) => readConversation(db, id),
    async take(id, agent) {
      const at = clock.now();
      await moveControl(
        db,
        {
          conversationId: id,
          event: { type: 'agent-took', agentId: agent.id },
          agentName: agent.name,
          also: async (trx) => {
            await takeEscalation(trx, { conversationId: id, agentId: agent.id, now: at });
            await clearPending(trx, id);
          },
        },
        at,
      );
      publish({ type: 'control', conversationId: id, control: 'agent', agentName: agent.name });
    },
    async reply(id, agent, text) {
      const input = { conversationId: id, agentId: agent.id, agentName: agent.name, text };
      const message = await sendAgentReply(db, input, clock.now());
      publish({ type: 'message', conversationId: id, message });
      return message;
    },
    async handBack(id, agent, note) {
      const at = clock.now();
      const changes = { back_pending: true, failed_attempts: 0, stuck_since: null, queue: null };
      const event = { type: 'agent-handed-back' as const, agentId: agent.id };
      const also = endingAs('handed-back', at);
      await moveControl(db, { conversationId: id, event, changes, also, ...(note ? { note } : {}) }, at);
      publish({ type: 'control', conversationId: id, control: 'assistant' });
    },
    async resolve(id, agent) {
      const at = clock.now();
      const event = { type: 'agent-resolved' as const, agentId: agent.id };
      await moveControl(db, { conversationId: id, event, also: endingAs('resolved', at) }, at);
      publish({ type: 'control', conversationId: id, control: 'closed' });
    },
  };

  function endingAs(how: 'resolved' | 'handed-back', at: Date) {
    return async (trx: Trx, conversation: Pick<Conversation, 'id'>) => {
      await endEscalation(trx, { conversationId: conversation.id, how, now: at });
    };
  }
}
