import { CompiledQuery } from 'kysely';
import { type ConversationId, newId } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import type { Row, TurnRows } from './read-turn-rows.ts';

/** Columns of a conversation that a turn does not touch. */
const KEPT = new Set(['id', 'channel', 'customer_id', 'secret_hash', 'created_at']);

/**
 * Writes the rows of a recorded turn to another conversation in one transaction, as plainly as the pool allows:
 * nothing is read, locked or returned, and no query is built.
 */
export async function writeBareTransaction(db: Db, rows: TurnRows, to: ConversationId): Promise<void> {
  const queries = toQueries(rows, to);
  await db.transaction().execute(async (trx) => {
    for (const query of queries) await trx.executeQuery(query);
  });
}

function toQueries(rows: TurnRows, to: ConversationId): CompiledQuery[] {
  const insert = (table: Exclude<keyof TurnRows, 'conversation'>) =>
    rows[table].map((row) => {
      const own: Row = { ...row, conversation_id: to };
      if ('id' in row) own['id'] = newId('message');
      if (row['external_id']) own['external_id'] = newId('request');
      return toInsert(table, own);
    });
  return [
    ...insert('message'),
    ...insert('turn_lease'),
    ...insert('event'),
    ...insert('escalation'),
    toUpdate(rows.conversation, to),
  ];
}

function toInsert(table: string, row: Row): CompiledQuery {
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${index + 1}`);
  const text = `insert into ${table} (${columns.join(', ')}) values (${places.join(', ')})`;
  return CompiledQuery.raw(text, Object.values(row).map(toParameter));
}

function toUpdate(row: Row, id: ConversationId): CompiledQuery {
  const changed = Object.entries(row).filter(([column]) => !KEPT.has(column));
  const sets = changed.map(([column], index) => `${column} = $${index + 2}`);
  const text = `update conversation set ${sets.join(', ')} where id = $1`;
  return CompiledQuery.raw(text, [id, ...changed.map(([, value]) => toParameter(value))]);
}

/** Structures are columns of type jsonb, which take text. */
function toParameter(value: unknown): unknown {
  return value !== null && typeof value === 'object' && !(value instanceof Date)
    ? JSON.stringify(value)
    : value;
}
