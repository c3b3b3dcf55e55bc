import type { AgentId, ConversationId } from '#server/kernel/index.ts';
import type { DbOrTrx } from '#server/platform/db/index.ts';

/** A conversation that an agent holds while its customer waits for that agent's answer. */
export interface HeldConversation {
  id: ConversationId;
  counter: number;
  agentId: AgentId;
  updatedAt: Date;
}

/** Conversations that agents hold while the customer waits, longest wait first. */
export async function listHeldWaiting(db: DbOrTrx, limit = 500): Promise<HeldConversation[]> {
  const rows = await db
    .selectFrom('conversation')
    .select(['id', 'control_counter', 'agent_id', 'updated_at'])
    .where('control', '=', 'agent')
    .where('channel', '!=', 'evaluation')
    .where('waiting_since', 'is not', null)
    .orderBy('waiting_since')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id as ConversationId,
    counter: row.control_counter,
    agentId: row.agent_id as AgentId,
    updatedAt: row.updated_at,
  }));
}

/** Everything that an agent holds. */
export async function listHeldBy(
  db: DbOrTrx,
  agentId: AgentId,
): Promise<{ id: ConversationId; counter: number }[]> {
  const rows = await db
    .selectFrom('conversation')
    .select(['id', 'control_counter'])
    .where('control', '=', 'agent')
    .where('agent_id', '=', agentId)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ id: row.id as ConversationId, counter: row.control_counter }));
}

/** How many conversations each agent holds; who holds none is missing. `only` counts one agent's. */
export async function countHeld(db: DbOrTrx, only?: AgentId): Promise<Map<AgentId, number>> {
  let query = db
    .selectFrom('conversation')
    .select((eb) => ['agent_id', eb.fn.countAll<number>().as('count')])
    .where('control', '=', 'agent')
    .where('channel', '!=', 'evaluation');
  if (only) query = query.where('agent_id', '=', only);
  const rows = await query.groupBy('agent_id').execute();
  return new Map(rows.map((row) => [row.agent_id as AgentId, Number(row.count)]));
}

/** The agent who wrote to the customer last. */
export async function findLastAgent(db: DbOrTrx, id: ConversationId): Promise<AgentId | undefined> {
  const row = await db
    .selectFrom('message')
    .select('agent_id')
    .where('conversation_id', '=', id)
    .where('author', '=', 'agent')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (row?.agent_id ?? undefined) as AgentId | undefined;
}

export interface WaitingCount {
  queue: string | null;
  count: number;
  /** Since when the one who waits longest waits. */
  oldest: Date | null;
}

/** How many wait in each queue. */
export async function countWaiting(db: DbOrTrx): Promise<WaitingCount[]> {
  const rows = await db
    .selectFrom('conversation')
    .select((eb) => [
      'queue',
      eb.fn.countAll<number>().as('count'),
      eb.fn.min<Date | null>('waiting_since').as('oldest'),
    ])
    .where('control', '=', 'queue')
    .where('channel', '!=', 'evaluation')
    .where('last_seq', '>', 0)
    .groupBy('queue')
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}
