import { type Expression, type SqlBool, sql } from 'kysely';
import type { ChannelName, Emotion, Priority } from '#server/kernel/index.ts';
import type { Db, DbOrTrx } from '#server/platform/db/index.ts';
import type { Control } from '../transitions.ts';
import type { Conversation } from '../types.ts';
import { toConversation } from './conversation.ts';

/** What the inbox can ask of a conversation; all of it has to hold. */
export interface InboxFilter {
  /** Who may hold it; left out: anybody. */
  controls?: Control[];
  agentId?: string;
  queue?: string;
  priority?: Priority;
  emotion?: Emotion;
  language?: string;
  channel?: ChannelName;
  topic?: string;
  rating?: number;
  /** Changed from this moment on, and before that one. */
  from?: Date;
  until?: Date;
  /** Only these. */
  ids?: string[];
}

/** The last changed first, or who has waited longest for a person's words first. */
export type InboxOrder = 'newest' | 'longest-waiting';

/** A place in a list: what it is ordered by, and the id of the conversation there. */
export interface InboxPosition {
  at: Date;
  id: string;
}

export interface InboxPageQuery {
  filter: InboxFilter;
  order?: InboxOrder;
  /** The place of the last conversation of the page before. */
  after?: InboxPosition;
  limit: number;
}

const CONTROLS: Control[] = ['queue', 'agent', 'assistant', 'closed'];

/** What the indexes of the inbox hold; written out, so that the planner sees that they serve. */
export const LISTED = sql<SqlBool>`(last_seq > 0 and channel <> 'evaluation')`;

/** A page of conversations that somebody wrote in, evaluations aside. */
export async function listConversations(db: DbOrTrx, query: InboxPageQuery): Promise<Conversation[]> {
  const isNewest = query.order !== 'longest-waiting';
  const page = isNewest ? newest(query) : longestWaiting(query);
  const order = isNewest
    ? sql`order by found.updated_at desc, found.id desc`
    : sql`order by found.waiting_since, found.id`;
  const found = await sql<ConversationRow>`
    select found.* from (${page}) as page
      cross join lateral (select * from conversation where id = page.id limit 1) as found ${order}`.execute(
    db,
  );
  return found.rows.map(toConversation);
}

export type ConversationRow = Parameters<typeof toConversation>[0];

/**
 * Ids of a page, the last changed first: for each holder the first rows of its own stretch of the index, and of these
 * the first. A list over several holders is then as short a walk as over one.
 */
export function newest({ filter, after, limit }: Omit<InboxPageQuery, 'order'>) {
  const place = after ? sql`and (updated_at, id) < (${after.at}, ${after.id})` : sql``;
  const stretches = (filter.controls ?? CONTROLS).map(
    (control) => sql`(
      select id, updated_at from conversation
      where ${LISTED} and control = ${control} and ${matches(filter)} ${place}
      order by updated_at desc, id desc limit ${limit})`,
  );
  return sql`
    select id, updated_at from (${sql.join(stretches, sql` union all `)}) as stretches
    order by updated_at desc, id desc limit ${limit}`;
}

/** Those of these conversations that the filter lets through, in no order. */
export async function listByIds(db: DbOrTrx, ids: string[], filter: InboxFilter): Promise<Conversation[]> {
  if (ids.length === 0) return [];
  const held = filter.controls ? sql`and control in (${sql.join(filter.controls)})` : sql``;
  const found = await sql<ConversationRow>`
    select * from conversation
    where id = any(${ids}) and ${LISTED} and ${matches(filter)} ${held}`.execute(db);
  return found.rows.map(toConversation);
}

function longestWaiting({ filter, after, limit }: InboxPageQuery) {
  const place = after ? sql`and (waiting_since, id) > (${after.at}, ${after.id})` : sql``;
  const held = filter.controls ? sql`and control in (${sql.join(filter.controls)})` : sql``;
  return sql`
    select id from conversation
    where ${LISTED} and waiting_since is not null and ${matches(filter)} ${held} ${place}
    order by waiting_since, id limit ${limit}`;
}

/** The filter without its holders, as a condition on a row of `conversation`. */
export function matches(filter: InboxFilter): Expression<SqlBool> {
  const conditions = [
    filter.agentId && sql`agent_id = ${filter.agentId}`,
    filter.queue && sql`queue = ${filter.queue}`,
    filter.priority && sql`priority = ${filter.priority}`,
    filter.emotion && sql`emotion = ${filter.emotion}`,
    filter.language && sql`language = ${filter.language}`,
    filter.channel && sql`channel = ${filter.channel}`,
    filter.topic && sql`topic = ${filter.topic}`,
    filter.rating && sql`rating = ${filter.rating}`,
    filter.from && sql`updated_at >= ${filter.from}`,
    filter.until && sql`updated_at < ${filter.until}`,
    filter.ids && sql`id = any(${filter.ids})`,
  ].filter((condition) => condition !== undefined && condition !== '' && condition !== 0);
  return conditions.length > 0 ? sql<SqlBool>`(${sql.join(conditions, sql` and `)})` : sql<SqlBool>`true`;
}

/** Counts stop here: "999+" says as much as 23,417, and costs nothing. */
export const COUNT_LIMIT = 1000;

/** How many conversations each holder has, at most `COUNT_LIMIT`, and how many of the agents' are this agent's. */
export async function countConversations(
  db: Db,
  agentId: string | undefined,
): Promise<Record<Control | 'mine', number>> {
  // The order makes the count a walk along the index of the inbox.
  const count = (condition: Expression<SqlBool>) => sql`(
    select count(*) from (
      select from conversation where ${LISTED} and ${condition}
      order by updated_at desc, id desc limit ${sql.lit(COUNT_LIMIT)}
    ) as counted)`;
  const held = (control: Control) => count(sql<SqlBool>`control = ${control}`);
  return db.transaction().execute(async (trx) => {
    // Without statistics, as in the embedded database, the planner would rather sort a whole list than walk its beginning.
    await sql`select set_config('enable_sort', 'off', true), set_config('enable_bitmapscan', 'off', true)`.execute(
      trx,
    );
    const found = await sql<Record<Control | 'mine', number>>`
      select ${sql.join([
        ...CONTROLS.map((control) => sql`${held(control)} as ${sql.ref(control)}`),
        sql`${count(sql<SqlBool>`control = 'agent' and agent_id = ${agentId ?? ''}`)} as mine`,
      ])}`.execute(trx);
    return found.rows[0]!;
  });
}

/** How many wait in each queue, of the `COUNT_LIMIT` that changed last. */
export async function countByQueue(db: DbOrTrx): Promise<Map<string, number>> {
  const found = await sql<{ queue: string; count: number }>`
    select queue, count(*) from (
      select queue from conversation where ${LISTED} and control = 'queue'
      order by updated_at desc, id desc limit ${sql.lit(COUNT_LIMIT)}
    ) as waiting where queue is not null group by queue`.execute(db);
  return new Map(found.rows.map((row) => [row.queue, Number(row.count)]));
}
