import { type Selectable, sql } from 'kysely';
import {
  type AgentId,
  AppError,
  type ConversationId,
  type EscalationId,
  newId,
  PRIORITIES,
} from '#server/kernel/index.ts';
import type { DbOrTrx, Tables, Trx } from '#server/platform/db/index.ts';
import { storable } from './storable.ts';
import type { Escalation, EscalationEnd } from './types.ts';

export type NewEscalation = Pick<
  Escalation,
  'conversationId' | 'rule' | 'reasons' | 'queue' | 'priority' | 'packet'
> & { now: Date };

/** Opens an escalation. A conversation has one open at most: opening again returns the one that is there, unchanged. */
export async function openEscalation(trx: Trx, input: NewEscalation): Promise<EscalationId> {
  const made = await trx
    .insertInto('escalation')
    .values({
      id: newId('escalation'),
      conversation_id: input.conversationId,
      rule: input.rule,
      reasons: storable(input.reasons),
      queue: input.queue,
      priority: input.priority,
      packet: storable(input.packet),
      created_at: input.now,
    })
    .onConflict((conflict) => conflict.column('conversation_id').where('ended_at', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (made) return made.id as EscalationId;
  const open = await findOpenEscalation(trx, input.conversationId);
  // Only when the open one ended between the two statements; the caller's transaction is then run again.
  if (!open)
    throw new AppError('conflict', 'The escalation changed while it was opened.', { retryable: true });
  return open.id;
}

export async function findOpenEscalation(
  db: DbOrTrx,
  conversationId: ConversationId,
): Promise<Escalation | undefined> {
  const row = await db
    .selectFrom('escalation')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row && toEscalation(row);
}

/** The open escalations, most pressing first, then oldest. */
export async function listOpenEscalations(
  db: DbOrTrx,
  filter: { queue?: string; limit?: number } = {},
): Promise<Escalation[]> {
  const rank = sql<number>`array_position(${sql.val([...PRIORITIES])}::text[], priority)`;
  let query = db.selectFrom('escalation').selectAll().where('ended_at', 'is', null);
  if (filter.queue !== undefined) query = query.where('queue', '=', filter.queue);
  const rows = await query
    .orderBy(rank, 'desc')
    .orderBy('created_at')
    .limit(filter.limit ?? 200)
    .execute();
  return rows.map(toEscalation);
}

/** Every escalation of a conversation, newest first. */
export async function listEscalations(db: DbOrTrx, conversationId: ConversationId): Promise<Escalation[]> {
  const rows = await db
    .selectFrom('escalation')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toEscalation);
}

/** Marks the open escalation as taken. A second agent takes it over; who had it is replaced. Undefined: none is open. */
export async function takeEscalation(
  trx: Trx,
  input: { conversationId: ConversationId; agentId: AgentId; now: Date },
): Promise<EscalationId | undefined> {
  const row = await trx
    .updateTable('escalation')
    .set({ taken_by: input.agentId, taken_at: input.now })
    .where('conversation_id', '=', input.conversationId)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row?.id as EscalationId | undefined;
}

/** Back to the queue: nobody has it. Undefined: none is open. */
export async function releaseEscalation(
  trx: Trx,
  input: { conversationId: ConversationId },
): Promise<EscalationId | undefined> {
  const row = await trx
    .updateTable('escalation')
    .set({ taken_by: null, taken_at: null })
    .where('conversation_id', '=', input.conversationId)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row?.id as EscalationId | undefined;
}

/** Ends the open escalation. Undefined: none is open. */
export async function endEscalation(
  trx: Trx,
  input: { conversationId: ConversationId; how: EscalationEnd; now: Date },
): Promise<EscalationId | undefined> {
  const row = await trx
    .updateTable('escalation')
    .set({ ended_at: input.now, ended_how: input.how })
    .where('conversation_id', '=', input.conversationId)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row?.id as EscalationId | undefined;
}

function toEscalation(row: Selectable<Tables['escalation']>): Escalation {
  return {
    id: row.id as EscalationId,
    conversationId: row.conversation_id as ConversationId,
    rule: row.rule,
    reasons: row.reasons,
    queue: row.queue,
    priority: row.priority,
    packet: readPacket(row.packet),
    createdAt: row.created_at,
    ...(row.taken_by && { takenBy: row.taken_by as AgentId }),
    ...(row.taken_at && { takenAt: row.taken_at }),
    ...(row.ended_at && { endedAt: row.ended_at }),
    ...(row.ended_how && { endedHow: row.ended_how }),
  };
}

/** JSON has no dates: those of the packet are made dates again. */
function readPacket(stored: unknown): Escalation['packet'] {
  const packet = stored as Escalation['packet'];
  return {
    ...packet,
    customer: { ...packet.customer, createdAt: new Date(packet.customer.createdAt) },
    transcript: packet.transcript.map((message) => ({ ...message, createdAt: new Date(message.createdAt) })),
  };
}
