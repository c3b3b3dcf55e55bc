import { sql } from 'kysely';
import type { Author, ConversationId } from '#server/kernel/index.ts';
import type { Db, DbOrTrx, Trx } from '#server/platform/db/index.ts';
import type { Conversation } from '../types.ts';
import { toConversation } from './conversation.ts';
import {
  type ConversationRow,
  type InboxFilter,
  type InboxPosition,
  LISTED,
  matches,
  newest,
} from './list.ts';

export interface InboxSearch {
  /** What messages and numbers are searched for (`toSearchQuery`). */
  query: string;
  /** Customers whom the words name: all their conversations are found. */
  customerIds: string[];
  /** A conversation that the words name. */
  id?: string | undefined;
  filter: InboxFilter;
  after?: InboxPosition | undefined;
  limit: number;
}

/** So many of the newest conversations are looked through at first, and at most. */
const FIRST_WINDOW = 400;
const MOST_WINDOW = 4000;
/** What begins more numbers than this stands in the messages as well. */
const MOST_NUMBERS = 5000;

/**
 * Conversations in which a message or a number has all the words, or whose customer or id they name; the last changed
 * first. Words that many use are found by looking through the newest conversations. Words that are too rare there are
 * looked up in the index of all messages, which is quick because they are rare: either way a few thousand rows are read.
 */
export async function searchConversations(db: Db, search: InboxSearch): Promise<Conversation[]> {
  return db.transaction().execute(async (trx) => {
    // The planner has no idea of the words when it makes the plan; reading a whole table is never right here.
    await sql`select set_config('enable_seqscan', 'off', true)`.execute(trx);
    let window = FIRST_WINDOW;
    while (window <= MOST_WINDOW) {
      const { rows, seen } = await lookThroughNewest(trx, search, window);
      if (rows.length >= search.limit || seen < window) return rows.map(toConversation);
      window = Math.ceil((1.5 * window * search.limit) / rows.length);
    }
    return (await lookUp(trx, search)).map(toConversation);
  });
}

/**
 * Each `lateral … limit 1` leaves the planner one way only: row by row, by the key. `is true` keeps it from the index of words,
 * which it would read anew for each row where it has no statistics.
 */
async function lookThroughNewest(trx: Trx, search: InboxSearch, window: number) {
  const { query, customerIds, id, filter, after, limit } = search;
  const isNamed =
    customerIds.length > 0
      ? sql`or (select customer_id from conversation where id = recent.id) = any(${customerIds})`
      : sql``;
  const isNumber = hasNumber(query) ? sql`or id in (${withNumber(query)})` : sql``;
  const found = await sql<ConversationRow & { seen: number }>`
    with recent as materialized (${newest({ filter, after, limit: window })}),
      hit as (
        select id, updated_at from recent
          left join lateral (
            select true as is_said from message
            where conversation_id = recent.id and (words @@ ${query}::tsquery) is true limit 1
          ) as message on true
        where is_said or id = ${id ?? ''} ${isNumber} ${isNamed}
        order by updated_at desc, id desc limit ${limit})
    select found.*, looked.seen
    from (select count(*) as seen from recent) as looked left join (
      hit cross join lateral (select * from conversation where id = hit.id limit 1) as found) on true
    order by found.updated_at desc, found.id desc`.execute(trx);
  return {
    rows: found.rows.filter(({ id: hit }) => hit !== null),
    seen: Number(found.rows[0]!.seen),
  };
}

async function lookUp(trx: Trx, search: InboxSearch): Promise<ConversationRow[]> {
  const { query, customerIds, id, filter, after, limit } = search;
  const place = after ? sql`and (updated_at, id) < (${after.at}, ${after.id})` : sql``;
  const held = filter.controls ? sql`and control in (${sql.join(filter.controls)})` : sql``;
  const number = hasNumber(query) ? sql`union (${withNumber(query)})` : sql``;
  const found = await sql<ConversationRow>`
    with hit as (
      select conversation_id as id from message where words @@ ${query}::tsquery
      ${number}
      union select id from conversation where customer_id = any(${customerIds})
      union select id from conversation where id = ${id ?? ''})
    select found.* from hit cross join lateral (
      select * from conversation
      where id = hit.id and ${LISTED} and ${matches(filter)} ${held} ${place} limit 1
    ) as found
    order by updated_at desc, id desc limit ${limit}`.execute(trx);
  return found.rows;
}

/** Whether the words may be a number that was read: an order, an invoice, a telephone. */
function hasNumber(query: string): boolean {
  return /\d/.test(query);
}

function withNumber(query: string) {
  return sql`
    select conversation_id from event
    where numbers is not null and numbers @@ ${query}::tsquery limit ${sql.lit(MOST_NUMBERS)}`;
}

/** The newest message of a conversation that has all the words. */
export interface MessageHit {
  author: Author;
  text: string;
}

/** What a search found in each of these conversations; those that were found by other than their messages are left out. */
export async function findHits(
  db: DbOrTrx,
  ids: ConversationId[],
  query: string,
): Promise<Map<ConversationId, MessageHit>> {
  const found = await sql<MessageHit & { id: ConversationId }>`
    select wanted.id, hit.author, hit.text
    from unnest(${ids}::text[]) as wanted (id) cross join lateral (
      select author, text from message
      where conversation_id = wanted.id and (words @@ ${query}::tsquery) is true
      order by seq desc limit 1
    ) as hit`.execute(db);
  return new Map(found.rows.map(({ id, ...hit }) => [id, hit]));
}
