import { sql } from 'kysely';
import { PRIORITIES } from '#server/kernel/index.ts';
import type { DbOrTrx } from '#server/platform/db/index.ts';
import type { Conversation } from '../types.ts';

/** How many conversations of the same queue come before one that waits: the more pressing, then those that wait longer. */
export async function countAhead(
  db: DbOrTrx,
  { id, queue, priority, waitingSince }: Pick<Conversation, 'id' | 'queue' | 'priority' | 'waitingSince'>,
): Promise<number> {
  if (!waitingSince) return 0;
  const rank = sql<number>`array_position(${sql.val([...PRIORITIES])}::text[], priority)`;
  const own = PRIORITIES.indexOf(priority) + 1;
  const row = await db
    .selectFrom('conversation')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('control', '=', 'queue')
    .where('channel', '!=', 'evaluation')
    .where('last_seq', '>', 0)
    .where('id', '!=', id)
    .where((eb) => (queue === null ? eb('queue', 'is', null) : eb('queue', '=', queue)))
    .where((eb) =>
      eb.or([eb(rank, '>', own), eb.and([eb(rank, '=', own), eb('waiting_since', '<', waitingSince)])]),
    )
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
