import type { Clock, CustomerId } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import type { Concern } from '#server/replies/index.ts';
import { listInbox } from '../list/list-inbox.ts';
import type { CheckedConcern } from './types.ts';

/** Conversations that are looked at for what was found. */
const LOOKED_AT = 10;

/**
 * Says of what is unknown here whose it is, as far as conversations tell: another customer's, or this one's after all, from
 * a conversation before. Then it is no concern.
 */
export async function nameStrangers(
  deps: { db: Db; clock: Clock },
  customerId: CustomerId,
  concerns: Concern[],
): Promise<CheckedConcern[]> {
  const named: CheckedConcern[] = [];
  for (const concern of concerns) {
    if (concern.kind !== 'strange-data') {
      named.push(concern);
      continue;
    }
    // The blank says that the last word is whole.
    const { rows } = await listInbox(deps, { filter: {}, search: `${concern.found} `, limit: LOOKED_AT });
    const holding = rows.filter(({ hit }) => compactOf(hit?.text ?? '').includes(compactOf(concern.found)));
    if (holding.some(({ customer }) => customer.id === customerId)) continue;
    const other = holding[0]?.customer;
    named.push(other ? { ...concern, customerName: other.name ?? other.email ?? 'Visitor' } : concern);
  }
  return named;
}

function compactOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
