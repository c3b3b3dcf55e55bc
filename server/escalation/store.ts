import { type Selectable, sql, type UpdateObject } from 'kysely';
import {
  type AgentId,
  AppError,
  type ConversationId,
  type EscalationId,
  type HandoffPacket,
  newId,
  PRIORITIES,
} from '#server/kernel/index.ts';
import type { DbOrTrx, Tables, Trx } from '#server/platform/db/index.ts';
import { storable } from './storable.ts';
import type { Escalation, EscalationEnd } from './types.ts';

export type NewEscalation = Pick<
  Escalation,
  'conversationId' | 'rule' | 'reasons' | 'queue' | 'priority' | 'packet'
> & { now: Date; preferredAgent?: AgentId | undefined };

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
      queued_at: input.now,
      preferred_agent: input.preferredAgent ?? null,
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

const rank = sql<number>`array_position(${sql.val([...PRIORITIES])}::text[], priority)`;

/** A case that nobody has, without its packet. */
export type UntakenCase = Pick<
  Escalation,
  'conversationId' | 'queue' | 'priority' | 'queuedAt' | 'declinedBy' | 'preferredAgent'
>;

/**
 * Cases that nobody has in these queues, most pressing first, then oldest. `orPreferred`: and those elsewhere that
 * somebody knows already. `queuedUntil`: only those that wait there since then or longer.
 */
export async function listUntaken(
  db: DbOrTrx,
  filter: { queues: string[]; orPreferred?: true; queuedUntil?: Date; limit?: number },
): Promise<UntakenCase[]> {
  const { queues, orPreferred, queuedUntil } = filter;
  let query = db
    .selectFrom('escalation')
    .select(['conversation_id', 'queue', 'priority', 'queued_at', 'declined_by', 'preferred_agent'])
    .where('ended_at', 'is', null)
    .where('taken_by', 'is', null)
    .where((eb) =>
      eb.or([
        ...(queues.length > 0 ? [eb('queue', 'in', queues)] : []),
        ...(orPreferred ? [eb('preferred_agent', 'is not', null)] : []),
      ]),
    );
  if (queuedUntil) query = query.where('queued_at', '<=', queuedUntil);
  const rows = await query
    .orderBy(rank, 'desc')
    .orderBy('created_at')
    .orderBy('id')
    .limit(filter.limit ?? 200)
    .execute();
  return rows.map((row) => ({
    conversationId: row.conversation_id as ConversationId,
    queue: row.queue,
    priority: row.priority,
    queuedAt: row.queued_at,
    declinedBy: row.declined_by,
    ...(row.preferred_agent ? { preferredAgent: row.preferred_agent as AgentId } : {}),
  }));
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
export function takeEscalation(
  trx: Trx,
  input: { conversationId: ConversationId; agentId: AgentId; now: Date },
): Promise<EscalationId | undefined> {
  return updateOpen(trx, input.conversationId, { taken_by: input.agentId, taken_at: input.now });
}

/**
 * Nobody has it any more: it waits, in `queue` when one is given, else where it was. `declinedBy` is not given it
 * again. Undefined: none is open.
 */
export function releaseEscalation(
  trx: Trx,
  input: { conversationId: ConversationId; now: Date; queue?: string | undefined; declinedBy?: AgentId },
): Promise<EscalationId | undefined> {
  const declined = input.declinedBy && JSON.stringify([input.declinedBy]);
  return updateOpen(trx, input.conversationId, {
    taken_by: null,
    taken_at: null,
    queued_at: input.now,
    ...(input.queue === undefined ? {} : { queue: input.queue }),
    ...(declined
      ? { declined_by: sql<string>`declined_by || ${declined}::jsonb`, preferred_agent: null }
      : {}),
  });
}

/** Ends the open escalation. Undefined: none is open. */
export function endEscalation(
  trx: Trx,
  input: { conversationId: ConversationId; how: EscalationEnd; now: Date },
): Promise<EscalationId | undefined> {
  return updateOpen(trx, input.conversationId, { ended_at: input.now, ended_how: input.how });
}

/** The customer's own words in place of the summary of their open case. False: none is open. */
export async function correctSummary(
  db: DbOrTrx,
  conversationId: ConversationId,
  text: string,
): Promise<boolean> {
  const part = storable({ summary: text, summaryBy: 'customer' });
  const result = await db
    .updateTable('escalation')
    .set({ packet: sql<string>`packet || ${part}::jsonb` })
    .where('conversation_id', '=', conversationId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** A better summary for an open case, unless the customer wrote one. False: it stays as it is. */
export async function improveOpenPacket(
  db: DbOrTrx,
  id: EscalationId,
  part: Pick<HandoffPacket, 'summary' | 'suggestedNextStep' | 'summaryBy'>,
): Promise<boolean> {
  const result = await db
    .updateTable('escalation')
    .set({ packet: sql<string>`packet || ${storable(part)}::jsonb` })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .where(sql<boolean>`packet ->> 'summaryBy' is distinct from 'customer'`)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

async function updateOpen(
  trx: Trx,
  conversationId: ConversationId,
  changes: UpdateObject<Tables, 'escalation'>,
): Promise<EscalationId | undefined> {
  const row = await trx
    .updateTable('escalation')
    .set(changes)
    .where('conversation_id', '=', conversationId)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row?.id as EscalationId | undefined;
}

/** Opens the newest escalation again that ended at `since` or later: its end was undone. Undefined: there is none. */
export async function resumeEscalation(
  trx: Trx,
  input: { conversationId: ConversationId; since: Date },
): Promise<EscalationId | undefined> {
  const [newest] = await listEscalations(trx, input.conversationId);
  if (!newest?.endedAt || newest.endedAt < input.since) return undefined;
  await trx
    .updateTable('escalation')
    .set({ ended_at: null, ended_how: null })
    .where('id', '=', newest.id)
    .execute();
  return newest.id;
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
    queuedAt: row.queued_at,
    declinedBy: row.declined_by,
    ...(row.preferred_agent && { preferredAgent: row.preferred_agent as AgentId }),
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
