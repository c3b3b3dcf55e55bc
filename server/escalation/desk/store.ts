import type { Selectable } from 'kysely';
import type { AgentId } from '#server/kernel/index.ts';
import type { DbOrTrx, Tables, Trx } from '#server/platform/db/index.ts';
import type { AgentDesk, PresenceStatus } from '../types.ts';
import { presenceOf } from './presence-of.ts';

/** What an agent has who was never set up: every queue and language, no special skill. */
export const DEFAULT_DESK: AgentDesk = { skills: [], languages: [], queues: [], capacity: 6 };

export interface StoredDesk extends AgentDesk {
  agentId: AgentId;
  presence: PresenceStatus;
  /** Set while the agent counts as absent: since when. */
  goneSince?: Date;
  lastGivenAt?: Date;
}

/** Everybody who was ever seen or set up. */
export async function listDesks(db: DbOrTrx, now: Date): Promise<StoredDesk[]> {
  const rows = await db.selectFrom('agent_desk').selectAll().orderBy('agent_id').execute();
  return rows.map((row) => toDesk(row, now));
}

/** Locks the agent's row until the transaction ends: one case at a time is given to an agent. */
export async function lockDesk(trx: Trx, agentId: AgentId, now: Date): Promise<StoredDesk | undefined> {
  const row = await trx
    .selectFrom('agent_desk')
    .selectAll()
    .where('agent_id', '=', agentId)
    .forUpdate()
    .executeTakeFirst();
  return row && toDesk(row, now);
}

export async function saveDesk(db: DbOrTrx, agentId: AgentId, desk: AgentDesk, now: Date): Promise<void> {
  const set = {
    skills: JSON.stringify(desk.skills),
    languages: JSON.stringify(desk.languages),
    queues: JSON.stringify(desk.queues),
    capacity: desk.capacity,
  };
  await db
    .insertInto('agent_desk')
    .values({ agent_id: agentId, ...set, status_at: now })
    .onConflict((conflict) => conflict.column('agent_id').doUpdateSet(set))
    .execute();
}

/** The agent says whether they are there. */
export async function setPresence(
  db: DbOrTrx,
  agentId: AgentId,
  status: PresenceStatus,
  now: Date,
): Promise<void> {
  const set = { status, status_at: now, seen_at: now };
  await db
    .insertInto('agent_desk')
    .values({ agent_id: agentId, ...set })
    .onConflict((conflict) => conflict.column('agent_id').doUpdateSet(set))
    .execute();
}

/** The agent's console is open. Keeps what they said of themselves; who said nothing yet is online. */
export async function keepPresence(db: DbOrTrx, agentId: AgentId, now: Date): Promise<void> {
  await db
    .insertInto('agent_desk')
    .values({ agent_id: agentId, status_at: now, seen_at: now })
    .onConflict((conflict) => conflict.column('agent_id').doUpdateSet({ seen_at: now }))
    .execute();
}

/** The agent did something: they are there, whatever they said of themselves. */
export async function noteAgentActed(db: DbOrTrx, agentId: AgentId, now: Date): Promise<void> {
  const set = { seen_at: now, status_at: now };
  await db
    .insertInto('agent_desk')
    .values({ agent_id: agentId, ...set })
    .onConflict((conflict) => conflict.column('agent_id').doUpdateSet(set))
    .execute();
}

/** The agent was given a case: others are next. */
export async function noteGiven(trx: Trx, agentId: AgentId, now: Date): Promise<void> {
  await trx.updateTable('agent_desk').set({ last_given_at: now }).where('agent_id', '=', agentId).execute();
}

function toDesk(row: Selectable<Tables['agent_desk']>, now: Date): StoredDesk {
  const { skills, languages, queues, capacity } = row;
  const presence = presenceOf({ status: row.status, seenAt: row.seen_at }, now);
  const goneSince = row.status === 'offline' ? row.status_at : (row.seen_at ?? row.status_at);
  return {
    agentId: row.agent_id,
    skills,
    languages,
    queues,
    capacity,
    presence,
    ...(presence === 'offline' ? { goneSince } : {}),
    ...(row.last_given_at ? { lastGivenAt: row.last_given_at } : {}),
  };
}
