import { createHash } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';

const MAX_NAMES = 1000;

/**
 * Makes every parameterised query of a pool a named (prepared) statement: measured +45 % on PGlite and
 * PostgreSQL. Only the first 1,000 distinct texts get a name, so that lists of varying length cannot fill
 * the server's memory.
 */
export function nameStatements(pool: Pool): Pool {
  const names = new Map<string, string>();
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text);
    if (known || names.size >= MAX_NAMES) return known;
    const name = `c_${createHash('sha1').update(text).digest('base64url').slice(0, 20)}`;
    names.set(text, name);
    return name;
  };
  const connect = pool.connect.bind(pool) as () => Promise<PoolClient>;
  return Object.assign(Object.create(pool) as Pool, {
    connect: async () => withNames(await connect(), nameOf),
    end: () => pool.end(),
  });
}

function withNames(client: PoolClient, nameOf: (text: string) => string | undefined): PoolClient {
  return Object.assign(Object.create(client) as PoolClient, {
    query: (text: unknown, values?: unknown[]) => {
      if (typeof text !== 'string' || !values?.length)
        return client.query(text as string, values as unknown[]);
      return client.query({ name: nameOf(text), text, values });
    },
    release: (error?: Error | boolean) => client.release(error),
  });
}
