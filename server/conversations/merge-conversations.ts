import { type AgentId, AppError, type ConversationId, type Message } from '#server/kernel/index.ts';
import type { Db, Trx } from '#server/platform/db/index.ts';
import { columnsOf } from './commit-turn.ts';
import { lockConversation, updateConversation } from './store/conversation.ts';
import { appendEvents } from './store/event.ts';
import { insertMessage } from './store/message.ts';
import { insertNote } from './store/note.ts';
import { transition } from './transitions.ts';
import type { Conversation } from './types.ts';

export interface Merge {
  /** The one that is closed. */
  sourceId: ConversationId;
  /** The one that goes on. */
  targetId: ConversationId;
  agent: { id: AgentId; name: string };
  /** What the customer is told in the one that is closed. */
  tell(source: Conversation): string;
  also?: (trx: Trx, source: Conversation) => Promise<void>;
}

/**
 * Closes a conversation in favour of another open one of the same customer. Every message stays where it was written;
 * the two only point at each other. Who writes in the closed one again is not forwarded, because an answer elsewhere
 * would not reach them: it opens again as any closed conversation does, and its link stays for whoever takes it.
 * Throws `not_found`, or `conflict` with the reason.
 */
export async function mergeConversations(
  db: Db,
  merge: Merge,
  at: Date,
): Promise<{ source: Conversation; message: Message }> {
  const { sourceId, targetId, agent } = merge;
  if (sourceId === targetId) throw new AppError('conflict', 'A conversation cannot be merged into itself.');
  return db.transaction().execute(async (trx) => {
    // Always in the same order: two agents who merge the same two must not wait for each other.
    const [first, second] = [sourceId, targetId].sort() as [ConversationId, ConversationId];
    const locked = [await lockConversation(trx, first), await lockConversation(trx, second)];
    const source = locked.find((row) => row?.id === sourceId);
    const target = locked.find((row) => row?.id === targetId);
    if (!source || !target) throw new AppError('not_found', 'There is no such conversation.');
    const state = closedBy(source, target, agent.id);
    const seq = source.lastSeq + 1;
    const { channel } = source;
    const told = { author: 'system' as const, text: merge.tell(source), conversationId: sourceId, channel };
    const message = await insertMessage(trx, { ...told, seq, at });
    await updateConversation(trx, sourceId, {
      ...columnsOf(state),
      waiting_since: null,
      merged_into: targetId,
      last_seq: seq,
      updated_at: at,
    });
    await updateConversation(trx, targetId, { updated_at: at });
    const data = {
      from: source.control,
      to: 'closed',
      why: 'agent-merged',
      agentId: agent.id,
      into: targetId,
    };
    await appendEvents(trx, sourceId, [{ type: 'control.changed', data }], at);
    const note = { kind: 'merged' as const, agentId: agent.id, agentName: agent.name, text: '' };
    await insertNote(
      trx,
      { ...note, conversationId: sourceId, otherConversationId: targetId, afterSeq: seq },
      at,
    );
    await insertNote(
      trx,
      { ...note, conversationId: targetId, otherConversationId: sourceId, afterSeq: target.lastSeq },
      at,
    );
    await merge.also?.(trx, source);
    return { source: { ...source, ...state }, message };
  });
}

/** The state of the source after it: whoever merges takes it and resolves it, as the table of transitions allows. */
function closedBy(source: Conversation, target: Conversation, agentId: AgentId) {
  if (source.customerId !== target.customerId)
    throw new AppError('conflict', 'These conversations are of two different customers.');
  if (source.control === 'closed' || target.control === 'closed')
    throw new AppError('conflict', 'Only open conversations can be merged.', { fix: 'Reopen it first.' });
  const taken = transition(source, { type: 'agent-took', agentId });
  const closed = taken.ok ? transition(taken.state, { type: 'agent-resolved', agentId }) : taken;
  if (!closed.ok) throw new AppError('conflict', `This cannot be done: ${closed.reason}.`);
  return closed.state;
}
