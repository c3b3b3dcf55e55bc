import { createAccount, type Role } from '#server/access/index.ts';
import type { Clock } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';

/** The cheapest cost that the hash allows: nobody signs in with it. */
const CHEAP = { cost: 1024, blockSize: 8, parallelization: 1 };

/** An account of somebody who works in the inbox. */
export async function addAgent(node: { db: Db; clock: Clock }, name: string, role: Role = 'agent') {
  const email = `${name.toLowerCase()}-${crypto.randomUUID()}@example.com`;
  const input = { email, name, password: 'correct horse battery', role, by: { kind: 'nobody' as const } };
  const made = await createAccount({ ...node, passwordCost: CHEAP }, input);
  if (!made.ok) throw new Error('the address is taken');
  return { id: made.account.id, name };
}
