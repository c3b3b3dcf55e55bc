import type { Updateable } from 'kysely';
import type { Message } from '#server/kernel/index.ts';
import type { Db, DbOrTrx, Trx } from '#server/platform/db/index.ts';
import { preview } from './record-message.ts';
import { lockConversation } from './store/conversation.ts';
import { releaseLease } from './store/lease.ts';
import { newMessage, toMessageRow } from './store/message.ts';
import { writeTurn } from './store/write-turn.ts';
import type { ConversationTable } from './tables.ts';
import { type ControlEvent, transition } from './transitions.ts';
import type { Conversation, NewEvent, NewMessage, TurnLease } from './types.ts';
import { waitingSince } from './waiting-since.ts';

/** All that a turn leaves behind; it becomes true together or not at all. */
export interface TurnCommit {
  lease: TurnLease;
  /** The conversation as the turn read it: a newer message or another hand on the conversation voids the turn. */
  began: Conversation;
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
  const { saves } = commit;
  const alone = saves.length > 0 ? undefined : await write(db, commit, commit.began, at);
  if (alone) return alone;
  return db.transaction().execute(async (trx) => {
    const result = (await write(trx, commit, commit.began, at)) ?? (await commitUnderLock(trx, commit, at));
    if (result.ok) for (const save of saves) await save(trx);
    return result;
  });
}

/** The conversation is not as it was when the turn began: says whether that voids the turn. */
async function commitUnderLock(trx: Trx, commit: TurnCommit, at: Date): Promise<CommitResult> {
  const { lease, began } = commit;
  const conversation = await lockConversation(trx, lease.conversationId);
  if (!conversation || conversation.customerSeq !== began.customerSeq) return superseded;
  if (!(await releaseLease(trx, lease))) return superseded;
  if (conversation.counter !== began.counter) return controlChanged;
  return (await write(trx, commit, conversation, at)) ?? controlChanged;
}

/** Undefined, and nothing is written, when `seen` is not true any more, or when it does not allow what was decided. */
async function write(
  db: DbOrTrx,
  commit: TurnCommit,
  seen: Conversation,
  at: Date,
): Promise<CommitResult | undefined> {
  const moved = commit.control ? transition(seen, commit.control) : undefined;
  if (moved && !moved.ok) return undefined;
  const { id: conversationId, channel, lastSeq } = seen;
  const messages = commit.messages.map((message, index) =>
    newMessage({ ...message, conversationId, seq: lastSeq + index + 1, at }),
  );
  const changes: Updateable<ConversationTable> = {
    ...commit.changes,
    ...(moved ? columnsOf(moved.state) : {}),
    ...(moved ? { waiting_since: waitingSince(seen, moved.state.control, at) } : {}),
    ...(messages.length ? { preview: preview(messages.at(-1)!.text) } : {}),
    last_seq: lastSeq + messages.length,
    answered_seq: seen.customerSeq,
    updated_at: at,
  };
  const rows = messages.map((message) => toMessageRow(message, channel, null));
  const { lease, events } = commit;
  const isWritten = await writeTurn(db, seen, { lease, messages: rows, changes, events }, at);
  if (!isWritten) return undefined;
  return { ok: true, messages, conversation: { ...seen, ...(moved?.state ?? {}) } };
}

const superseded: CommitResult = { ok: false, reason: 'superseded' };
const controlChanged: CommitResult = { ok: false, reason: 'control-changed' };

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
