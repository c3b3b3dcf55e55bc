import type { Updateable } from 'kysely';
import type { AgentId, ConversationId, FileId, Message } from '#server/kernel/index.ts';
import { AppError, cleanText } from '#server/kernel/index.ts';
import type { Db, Trx } from '#server/platform/db/index.ts';
import { columnsOf } from './commit-turn.ts';
import { previewOf } from './record-message.ts';
import { attachFiles } from './store/attachment.ts';
import { lockConversation, updateConversation } from './store/conversation.ts';
import { appendEvents } from './store/event.ts';
import { findAgentReply, insertMessage } from './store/message.ts';
import type { ConversationTable } from './tables.ts';
import { agentMayReply, type ControlEvent, transition } from './transitions.ts';
import type { Conversation } from './types.ts';
import { waitingSince } from './waiting-since.ts';

export interface ControlMove {
  conversationId: ConversationId;
  event: ControlEvent;
  /** The counter that whoever moves saw. Left out: whatever it is now. */
  seen?: number | undefined;
  /** Looked at under the lock: the move is made only if this still holds. */
  given?: (trx: Trx, conversation: Conversation) => Promise<boolean>;
  agentName?: string;
  note?: string;
  changes?: Updateable<ConversationTable>;
  also?: (trx: Trx, conversation: Conversation) => Promise<void>;
  /** Does what belongs to the same moment as well, and says which columns follow from it. */
  settle?: (trx: Trx, conversation: Conversation) => Promise<Updateable<ConversationTable>>;
}

/**
 * Somebody changes who holds a conversation. False when nothing had to change, or when `given` does not hold any more.
 * Throws `not_found`, or `conflict` with the reason and who has it now.
 */
export async function moveControl(db: Db, move: ControlMove, at: Date): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const conversation = await lockOrThrow(trx, move.conversationId);
    const moved = transition(conversation, move.event);
    // Doing again what is done already changes nothing, whatever was seen.
    if (moved.ok && moved.state.counter === conversation.counter) return false;
    refuseOutdated(conversation, move.seen);
    if (!moved.ok)
      throw new AppError('conflict', `This cannot be done: ${moved.reason}. ${describeHolder(conversation)}`);
    if (move.given && !(await move.given(trx, conversation))) return false;
    await updateConversation(trx, conversation.id, {
      ...columnsOf(moved.state),
      ...(moved.state.control === 'agent' ? { agent_name: move.agentName ?? null } : {}),
      waiting_since: waitingSince(conversation, moved.state.control, at),
      ...keptAcknowledgement(conversation, moved.state),
      ...move.changes,
      updated_at: at,
    });
    const { type, ...who } = move.event;
    const data = {
      from: conversation.control,
      to: moved.state.control,
      why: type,
      ...who,
      note: move.note && cleanText(move.note),
    };
    await appendEvents(trx, conversation.id, [{ type: 'control.changed', data }], at);
    const now = { ...conversation, ...moved.state };
    await move.also?.(trx, now);
    if (move.settle) await updateConversation(trx, conversation.id, await move.settle(trx, now));
    return true;
  });
}

/** Who waited in one queue and waits in another has been told already that a person comes. */
function keptAcknowledgement(before: Conversation, after: { control: string; counter: number }) {
  const isTold = before.control === 'queue' && before.acknowledgedCounter === before.counter;
  return isTold && after.control === 'queue' ? { acknowledged_counter: after.counter } : {};
}

function refuseOutdated(conversation: Conversation, seen: number | undefined): void {
  if (seen === undefined || seen === conversation.counter) return;
  throw new AppError(
    'conflict',
    `This conversation changed hands since you looked. ${describeHolder(conversation)}`,
    { fix: 'Look at it as it is now, then decide.' },
  );
}

function describeHolder({ control, agentName, queue }: Conversation): string {
  if (control === 'agent') return `${agentName ?? 'Another agent'} has it now.`;
  if (control === 'queue')
    return queue ? `It waits in the queue "${queue}" now.` : 'It waits in a queue now.';
  return control === 'closed' ? 'It is closed now.' : 'The assistant has it now.';
}

export interface AgentReply {
  conversationId: ConversationId;
  agentId: AgentId;
  agentName: string;
  text: string;
  seen?: number | undefined;
  /** Newest message that the agent saw: when a colleague wrote since, the reply is not sent. */
  afterSeq?: number | undefined;
  /** Uploaded by an agent and not sent yet. */
  fileIds?: FileId[];
  /** What is worth knowing about the reply later; it goes into its event. */
  noted?: Record<string, unknown>;
}

/** Writes an agent's reply to the customer. Throws `conflict` when this agent does not hold the conversation. */
export async function sendAgentReply(db: Db, input: AgentReply, at: Date): Promise<Message> {
  return db.transaction().execute(async (trx) => {
    const conversation = await lockOrThrow(trx, input.conversationId);
    if (!agentMayReply(conversation, input.agentId)) {
      throw new AppError('conflict', `You do not have this conversation. ${describeHolder(conversation)}`, {
        fix: 'Take it first, then reply.',
      });
    }
    refuseOutdated(conversation, input.seen);
    if (input.afterSeq !== undefined) await refuseOvertaken(trx, conversation.id, input.afterSeq);
    const seq = conversation.lastSeq + 1;
    const { conversationId, agentId, agentName } = input;
    const author = { agentId, agentName, text: cleanText(input.text) };
    const channel = conversation.channel;
    const message = await insertMessage(trx, {
      ...author,
      author: 'agent',
      conversationId,
      channel,
      seq,
      at,
    });
    if (input.fileIds?.length) message.attachments = await attachFiles(trx, message, input.fileIds);
    const changes = {
      last_seq: seq,
      preview: previewOf(message),
      failed_attempts: 0,
      stuck_since: null,
      waiting_since: null,
      updated_at: at,
    };
    await updateConversation(trx, conversation.id, changes);
    const event = {
      type: 'reply.sent' as const,
      data: { ...input.noted, messageId: message.id, author: 'agent', agentId },
    };
    await appendEvents(trx, conversation.id, [event], at);
    return message;
  });
}

/** Two answers to the same words would reach the customer: the second agent reads the first one's before deciding. */
async function refuseOvertaken(trx: Trx, id: ConversationId, afterSeq: number): Promise<void> {
  const other = await findAgentReply(trx, id, afterSeq);
  if (!other) return;
  throw new AppError('conflict', `${other.agentName ?? 'A colleague'} replied while you were writing.`, {
    fix: 'Read that reply, then send yours anyway or change it.',
    fields: { afterSeq: String(other.seq) },
  });
}

async function lockOrThrow(trx: Trx, id: ConversationId): Promise<Conversation> {
  const conversation = await lockConversation(trx, id);
  if (!conversation) throw new AppError('not_found', 'There is no such conversation.');
  return conversation;
}
