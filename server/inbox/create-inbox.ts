import { clearPending } from '#server/actions/index.ts';
import {
  type Conversation,
  countByQueue,
  countConversations,
  insertNote,
  moveControl,
  sendAgentReply,
} from '#server/conversations/index.ts';
import {
  endEscalation,
  findOpenEscalation,
  noteAgentActed,
  takeEscalation,
} from '#server/escalation/index.ts';
import type { Clock } from '#server/kernel/index.ts';
import type { TurnEvent } from '#server/pipeline/index.ts';
import type { Db, Trx } from '#server/platform/db/index.ts';
import { findReAsked } from './find-re-asked.ts';
import { listInbox } from './list/list-inbox.ts';
import { readConversation } from './read-conversation.ts';
import { saveReadMark } from './store/read-mark.ts';
import type { Inbox, InboxAgent } from './types.ts';

/** The inbox on the conversations' owner: each move is one transaction with what belongs to it. */
export function createInbox(deps: { db: Db; clock: Clock; publish: (event: TurnEvent) => void }): Inbox {
  const { db, clock, publish } = deps;
  return {
    list: (query) => listInbox(deps, query),
    count: (agentId) => countConversations(db, agentId),
    countByQueue: () => countByQueue(db),
    markRead: (id, agent, seq) => saveReadMark(db, { agentId: agent.id, conversationId: id, seq }),
    read: (id) => readConversation(deps, id),
    async take(id, agent, options = {}) {
      const at = clock.now();
      await moveControl(
        db,
        {
          conversationId: id,
          event: {
            type: 'agent-took',
            agentId: agent.id,
            ...(options.supervises ? { takesOver: true } : {}),
          },
          agentName: agent.name,
          seen: options.seen,
          also: async (trx) => {
            await takeEscalation(trx, { conversationId: id, agentId: agent.id, now: at });
            await clearPending(trx, id);
          },
        },
        at,
      );
      await noteAgentActed(db, agent.id, at);
      publish({ type: 'control', conversationId: id, control: 'agent', agentName: agent.name });
    },
    async reply(id, agent, text, { seen, afterSeq, fileIds = [] } = {}) {
      const at = clock.now();
      const packet = (await findOpenEscalation(db, id))?.packet;
      const noted = packet ? { noted: { askedFor: findReAsked(text, packet) } } : {};
      const by = { conversationId: id, agentId: agent.id, agentName: agent.name };
      const input = { ...by, text, seen, afterSeq, fileIds, ...noted };
      const message = await sendAgentReply(db, input, at);
      await noteAgentActed(db, agent.id, at);
      publish({ type: 'message', conversationId: id, message });
      return message;
    },
    async handBack(id, agent, note, { seen } = {}) {
      const at = clock.now();
      const changes = { back_pending: true, failed_attempts: 0, stuck_since: null, queue: null };
      const event = { type: 'agent-handed-back' as const, agentId: agent.id };
      const also = endingAs('handed-back', at, { agent, text: note });
      await moveControl(
        db,
        { conversationId: id, event, seen, changes, also, ...(note ? { note } : {}) },
        at,
      );
      publish({ type: 'control', conversationId: id, control: 'assistant' });
    },
    async resolve(id, agent, { seen, outcome, note } = {}) {
      const at = clock.now();
      const event = { type: 'agent-resolved' as const, agentId: agent.id };
      const also = endingAs('resolved', at, { agent, text: [outcome, note].filter(Boolean).join(': ') });
      await moveControl(db, { conversationId: id, event, seen, also, ...(note ? { note } : {}) }, at);
      publish({ type: 'control', conversationId: id, control: 'closed' });
    },
  };

  /** The case ends with the conversation's part, and the thread says who ended it and what they noted. */
  function endingAs(
    kind: 'resolved' | 'handed-back',
    at: Date,
    { agent, text = '' }: { agent: InboxAgent; text?: string | undefined },
  ) {
    return async (trx: Trx, conversation: Pick<Conversation, 'id' | 'lastSeq'>) => {
      await endEscalation(trx, { conversationId: conversation.id, how: kind, now: at });
      const written = { conversationId: conversation.id, agentId: agent.id, agentName: agent.name };
      await insertNote(trx, { ...written, kind, text, afterSeq: conversation.lastSeq }, at);
    };
  }
}
