import type { Updateable } from 'kysely';
import type { AgentId, ConversationId, Message } from '#server/kernel/index.ts';
import { AppError, cleanText } from '#server/kernel/index.ts';
import type { Db, Trx } from '#server/platform/db/index.ts';
import { columnsOf } from './commit-turn.ts';
import { preview } from './record-message.ts';
import { lockConversation, updateConversation } from './store/conversation.ts';
import { appendEvents } from './store/event.ts';
import { insertMessage } from './store/message.ts';
import type { ConversationTable } from './tables.ts';
import { agentMayReply, type ControlEvent, transition } from './transitions.ts';
import type { Conversation } from './types.ts';

export interface ControlMove {
  conversationId: ConversationId;
  event: ControlEvent;
  agentName?: string;
  note?: string;
  changes?: Updateable<ConversationTable>;
  also?: (trx: Trx, conversation: Conversation) => Promise<void>;
}

/**
 * An agent (or the end of one) changes who holds a conversation. Throws `not_found`, or `conflict` with the
 * reason when the table of transitions does not allow it.
 */
export async function moveControl(db: Db, move: ControlMove, at: Date): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const conversation = await lockOrThrow(trx, move.conversationId);
    const moved = transition(conversation, move.event);
    if (!moved.ok) throw new AppError('conflict', `This cannot be done: ${moved.reason}.`);
    if (moved.state.counter === conversation.counter) return;
    await updateConversation(trx, conversation.id, {
      ...columnsOf(moved.state),
      ...(moved.state.control === 'agent' ? { agent_name: move.agentName ?? null } : {}),
      ...move.changes,
      updated_at: at,
    });
    const data = {
      from: conversation.control,
      to: moved.state.control,
      why: move.event.type,
      note: move.note && cleanText(move.note),
    };
    await appendEvents(trx, conversation.id, [{ type: 'control.changed', data }], at);
    await move.also?.(trx, conversation);
  });
}

/** Writes an agent's reply to the customer. Throws `conflict` when this agent does not hold the conversation. */
export async function sendAgentReply(
  db: Db,
  input: { conversationId: ConversationId; agentId: AgentId; agentName: string; text: string },
  at: Date,
): Promise<Message> {
  return db.transaction().execute(async (trx) => {
    const conversation = await lockOrThrow(trx, input.conversationId);
    if (!agentMayReply(conversation, input.agentId)) {
      throw new AppError('conflict', 'You do not have this conversation.', {
        fix: 'Take it first, then reply.',
      });
    }
    const seq = conversation.lastSeq + 1;
    const { conversationId, ...author } = { ...input, text: cleanText(input.text) };
    const channel = conversation.channel;
    const message = await insertMessage(trx, {
      ...author,
      author: 'agent',
      conversationId,
      channel,
      seq,
      at,
    });
    const changes = {
      last_seq: seq,
      preview: preview(message.text),
      failed_attempts: 0,
      stuck_since: null,
      updated_at: at,
    };
    await updateConversation(trx, conversation.id, changes);
    const event = {
      type: 'reply.sent' as const,
      data: { messageId: message.id, author: 'agent', agentId: input.agentId },
    };
    await appendEvents(trx, conversation.id, [event], at);
    return message;
  });
}

async function lockOrThrow(trx: Trx, id: ConversationId): Promise<Conversation> {
  const conversation = await lockConversation(trx, id);
  if (!conversation) throw new AppError('not_found', 'There is no such conversation.');
  return conversation;
}
