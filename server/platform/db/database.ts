import { type Kysely, Kysely as KyselyClass, PostgresDialect, type Transaction } from 'kysely';
import type { Pool } from 'pg';
import pg from 'pg';
import { AppError, errorMessage } from '#server/kernel/index.ts';
import type { Config } from '../config/index.ts';
import { openEmbedded } from './embedded.ts';
import type { FolderLock } from './folder-lock.ts';
import { nameStatements } from './name-statements.ts';
import type { Tables } from './tables.ts';

export type Db = Kysely<Tables>;
export type Trx = Transaction<Tables>;
/** What a store's functions take first: the database, or the transaction that the caller opened. */
export type DbOrTrx = Db | Trx;

/** An open database: `name` is for people and tables of figures. */
export interface Database extends AsyncDisposable {
  name: 'PGlite' | 'PostgreSQL';
  db: Db;
  /** The hold on the embedded database's folder; see `announceServer`. */
  lock?: FolderLock;
  close(): Promise<void>;
}

// bigint as number: our counters and sequence numbers stay far below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => Number(text));

/**
 * Opens the database that the configuration names: a PostgreSQL server, or PGlite in a folder or in memory.
 * Throws `database_unreachable` or `database_locked`.
 */
export async function openDatabase(
  config: Config['database'],
  options: { schema?: string } = {},
): Promise<Database> {
  if (config.kind === 'server') return openServer(config.url, options.schema);
  const embedded = await openEmbedded(config.kind === 'memory' ? undefined : config.folder);
  return { ...wrap('PGlite', embedded.pool, embedded.close), lock: embedded.lock };
}

async function openServer(url: string, schema?: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 10_000,
    options: schema ? `-c search_path=${schema}` : undefined,
  });
  // An idle connection that the server closes must not end the process; the next query reconnects.
  pool.on('error', () => {});
  await checkServer(pool, url);
  return wrap('PostgreSQL', pool, () => pool.end());
}

async function checkServer(pool: Pool, url: string): Promise<void> {
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    const host = URL.canParse(url) ? new URL(url).host : 'that DATABASE_URL names';
    throw new AppError('database_unreachable', `The PostgreSQL server ${host} refuses: ${reason(error)}.`, {
      fix: 'Check that it runs and that DATABASE_URL has the right user, password and database; `npm run doctor` tries it.',
      retryable: true,
      cause: error,
    });
  }
}

/** A refused connection is an AggregateError without a message: one error per address that was tried. */
function reason(error: unknown): string {
  return error instanceof AggregateError ? error.errors.map(errorMessage).join(', ') : errorMessage(error);
}

function wrap(name: Database['name'], pool: Pool, close: () => Promise<void>): Database {
  const db = new KyselyClass<Tables>({ dialect: new PostgresDialect({ pool: nameStatements(pool) }) });
  let closing: Promise<void> | undefined;
  const closeOnce = () => {
    closing ??= close();
    return closing;
  };
  return { name, db, close: closeOnce, [Symbol.asyncDispose]: closeOnce };
}
