import type { Updateable } from 'kysely';
import type { Message } from '#server/kernel/index.ts';
import type { Db, Trx } from '#server/platform/db/index.ts';
import { preview } from './record-message.ts';
import { lockConversation, updateConversation } from './store/conversation.ts';
import { appendEvents } from './store/event.ts';
import { releaseLease } from './store/lease.ts';
import { insertMessage } from './store/message.ts';
import type { ConversationTable } from './tables.ts';
import { type ControlEvent, transition } from './transitions.ts';
import type { Conversation, NewEvent, NewMessage, TurnLease } from './types.ts';

/** All that a turn leaves behind; it becomes true together or not at all. */
export interface TurnCommit {
  lease: TurnLease;
  /** What the turn read when it began: a newer message or another hand on the conversation voids it. */
  began: { customerSeq: number; counter: number };
  messages: NewMessage[];
  events: NewEvent[];
  control?: ControlEvent;
  changes?: Updateable<ConversationTable>;
  /** Rows of other owners (pending action, escalation, outbox) that belong to the same moment. */
  saves: ((trx: Trx) => Promise<void>)[];
}

export type CommitResult =
  | { ok: true; messages: Message[]; conversation: Conversation }
  | { ok: false; reason: 'superseded' | 'control-changed' };

/** Ends a turn in one transaction, if it still holds the lease and nothing changed under it. */
export async function commitTurn(db: Db, commit: TurnCommit, at: Date): Promise<CommitResult> {
  return db.transaction().execute(async (trx): Promise<CommitResult> => {
    const conversation = await lockConversation(trx, commit.lease.conversationId);
    if (!conversation || conversation.customerSeq !== commit.began.customerSeq) return superseded;
    if (!(await releaseLease(trx, commit.lease))) return superseded;
    if (conversation.counter !== commit.began.counter) return { ok: false, reason: 'control-changed' };

    const moved = commit.control ? transition(conversation, commit.control) : undefined;
    if (moved && !moved.ok) return { ok: false, reason: 'control-changed' };
    const messages: Message[] = [];
    for (const message of commit.messages) {
      const seq = conversation.lastSeq + messages.length + 1;
      messages.push(
        await insertMessage(trx, {
          ...message,
          conversationId: conversation.id,
          channel: conversation.channel,
          seq,
          at,
        }),
      );
    }
    const changes: Updateable<ConversationTable> = {
      ...commit.changes,
      ...(moved ? columnsOf(moved.state) : {}),
      ...(messages.length ? { preview: preview(messages.at(-1)!.text) } : {}),
      last_seq: conversation.lastSeq + messages.length,
      answered_seq: commit.began.customerSeq,
      updated_at: at,
    };
    await updateConversation(trx, conversation.id, changes);
    await appendEvents(trx, conversation.id, commit.events, at);
    for (const save of commit.saves) await save(trx);
    const state = moved?.state ?? conversation;
    return { ok: true, messages, conversation: { ...conversation, ...state } };
  });
}

const superseded: CommitResult = { ok: false, reason: 'superseded' };

/** The columns that hold a control state. */
export function columnsOf(state: {
  control: Conversation['control'];
  counter: number;
  agentId: string | null;
  closedBy: Conversation['closedBy'];
}): Updateable<ConversationTable> {
  return {
    control: state.control,
    control_counter: state.counter,
    agent_id: state.agentId,
    closed_by: state.closedBy,
    ...(state.agentId ? {} : { agent_name: null }),
  };
}
