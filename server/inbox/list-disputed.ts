import { type DisputedTurn, listDisputedTurns } from '#server/conversations/index.ts';
import { listCustomers } from '#server/customers/index.ts';
import type { CustomerProfile } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';

export type Disputed = DisputedTurn & { customer: CustomerProfile | undefined };

/** Messages that the model read otherwise than the embedded reader, newest first, until somebody says who was right. */
export async function listDisputed(db: Db, limit: number): Promise<Disputed[]> {
  const turns = await listDisputedTurns(db, limit);
  const customers = await listCustomers(db, [...new Set(turns.map(({ customerId }) => customerId))]);
  return turns.map((turn) => ({ ...turn, customer: customers.find(({ id }) => id === turn.customerId) }));
}
