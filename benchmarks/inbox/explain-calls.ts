import { type CompiledQuery, type KyselyPlugin, type RootOperationNode, sql } from 'kysely';
import { createInbox, type Inbox } from '#server/inbox/index.ts';
import { systemClock } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import type { Call } from './list-calls.ts';

/** The statements of a call, as they are sent. */
export async function listStatements(db: Db, call: Call): Promise<CompiledQuery[]> {
  const nodes: RootOperationNode[] = [];
  const collect: KyselyPlugin = {
    transformQuery({ node }) {
      nodes.push(node);
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  await call.run(openInbox(db.withPlugin(collect)));
  const executor = db.getExecutor();
  return nodes.map((node) => executor.compileQuery(node, { queryId: 'plan' }));
}

/** The inbox alone, without a desk around it. */
export function openInbox(db: Db): Inbox {
  return createInbox({ db, clock: systemClock, publish: () => {} });
}

/** A statement's plan for these values, with what it cost to run it. */
export async function explain(db: Db, { sql: text, parameters }: CompiledQuery): Promise<string> {
  const plan = await db.executeQuery<{ 'QUERY PLAN': string }>({
    sql: `explain (analyze, buffers, timing off) ${text}`,
    parameters,
    query: sql`select`.compile(db).query,
    queryId: { queryId: 'plan' },
  });
  return plan.rows.map((row) => row['QUERY PLAN']).join('\n');
}

/**
 * The plan that serves any values: what a prepared statement gets once it was run a few times. The values themselves are
 * not looked at.
 */
export async function explainGeneric(db: Db, { sql: text, parameters }: CompiledQuery): Promise<string> {
  return db.connection().execute(async (connection) => {
    await sql`set plan_cache_mode = force_generic_plan`.execute(connection);
    await sql.raw(`prepare plan_of as ${text}`).execute(connection);
    const values = parameters.length > 0 ? `(${parameters.map(toLiteral).join(', ')})` : '';
    const plan = await sql
      .raw<{ 'QUERY PLAN': string }>(`explain execute plan_of${values}`)
      .execute(connection);
    await sql`deallocate plan_of`.execute(connection);
    await sql`reset plan_cache_mode`.execute(connection);
    return plan.rows.map((row) => row['QUERY PLAN']).join('\n');
  });
}

function toLiteral(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (value instanceof Date) return `'${value.toISOString()}'`;
  if (Array.isArray(value)) return `'{${value.map((one) => JSON.stringify(one)).join(',')}}'`;
  return `'${String(value).replaceAll("'", "''")}'`;
}
