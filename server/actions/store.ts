import type { Selectable } from 'kysely';
import { type ConversationId, newId, type TurnId } from '#server/kernel/index.ts';
import type { DbOrTrx, Tables, Trx } from '#server/platform/db/index.ts';
import { describeRun } from './describe-run.ts';
import type { ActionRun, ActionRunState, PendingAction } from './types.ts';

/** The pending action of a conversation that was touched after `since`. */
export async function findPending(
  db: DbOrTrx,
  conversationId: ConversationId,
  since: Date,
): Promise<PendingAction | undefined> {
  const row = await db
    .selectFrom('pending_action')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .where('updated_at', '>', since)
    .executeTakeFirst();
  return row && toPending(row);
}

export async function savePending(trx: Trx, pending: PendingAction): Promise<void> {
  const row = {
    conversation_id: pending.conversationId,
    action: pending.action,
    instance_key: pending.instanceKey,
    state: pending.state,
    slot_values: JSON.stringify(pending.values),
    asked: JSON.stringify(pending.asked),
    confirmations: pending.confirmations,
    topic: pending.topic,
    updated_at: pending.updatedAt,
  };
  await trx
    .insertInto('pending_action')
    .values(row)
    .onConflict((conflict) => conflict.column('conversation_id').doUpdateSet(row))
    .execute();
}

/** Forgets what was asked for, for instance when a human takes over. */
export async function clearPending(trx: Trx, conversationId: ConversationId): Promise<void> {
  await trx.deleteFrom('pending_action').where('conversation_id', '=', conversationId).execute();
}

export type NewRun = Pick<ActionRun, 'conversationId' | 'turnId' | 'action' | 'effect' | 'idempotencyKey'> & {
  values: Record<string, string>;
  startedAt: Date;
};

/** Writes the run down as started, in a statement of its own. A run with this key that exists stays as it is. */
export async function startRun(db: DbOrTrx, run: NewRun): Promise<void> {
  await db
    .insertInto('action_run')
    .values({
      id: newId('action'),
      conversation_id: run.conversationId,
      turn_id: run.turnId,
      action: run.action,
      effect: run.effect,
      idempotency_key: run.idempotencyKey,
      state: 'started',
      slot_values: JSON.stringify(run.values),
      started_at: run.startedAt,
    })
    .onConflict((conflict) => conflict.column('idempotency_key').doNothing())
    .execute();
}

export interface RunEnd {
  state: Exclude<ActionRunState, 'started'>;
  status?: number;
  answer?: unknown;
  failure?: string;
  endedAt: Date;
}

export async function endRun(db: DbOrTrx, idempotencyKey: string, end: RunEnd): Promise<void> {
  await db
    .updateTable('action_run')
    .set({
      state: end.state,
      status: end.status ?? null,
      answer: end.answer === undefined ? null : JSON.stringify(end.answer),
      failure: end.failure ?? null,
      ended_at: end.endedAt,
    })
    .where('idempotency_key', '=', idempotencyKey)
    .where('state', '=', 'started')
    .execute();
}

export async function findRun(db: DbOrTrx, idempotencyKey: string): Promise<ActionRun | undefined> {
  const row = await db
    .selectFrom('action_run')
    .selectAll()
    .where('idempotency_key', '=', idempotencyKey)
    .executeTakeFirst();
  return row && toRun(row);
}

/** What was done in the company's systems for a conversation, oldest first. */
export async function listActionRuns(db: DbOrTrx, conversationId: ConversationId): Promise<ActionRun[]> {
  const rows = await db
    .selectFrom('action_run')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .orderBy('started_at')
    .orderBy('id')
    .execute();
  return rows.map(toRun);
}

function toPending(row: Selectable<Tables['pending_action']>): PendingAction {
  return {
    conversationId: row.conversation_id as ConversationId,
    action: row.action,
    instanceKey: row.instance_key,
    state: row.state,
    values: row.slot_values,
    asked: row.asked,
    confirmations: row.confirmations,
    topic: row.topic,
    updatedAt: row.updated_at,
  };
}

function toRun(row: Selectable<Tables['action_run']>): ActionRun {
  return {
    id: row.id,
    conversationId: row.conversation_id as ConversationId,
    turnId: row.turn_id as TurnId,
    action: row.action,
    effect: row.effect,
    idempotencyKey: row.idempotency_key,
    state: row.state,
    values: row.slot_values,
    ...(row.status !== null && { status: row.status }),
    ...(row.answer !== null && { answer: row.answer }),
    ...(row.failure !== null && { failure: row.failure }),
    summary: describeRun(row.action, row.slot_values, row.state),
    startedAt: row.started_at,
    ...(row.ended_at && { endedAt: row.ended_at }),
  };
}
