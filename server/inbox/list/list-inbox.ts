import {
  type Conversation,
  type InboxFilter,
  type InboxPosition,
  listByIds,
  listConversations,
} from '#server/conversations/index.ts';
import { listUrgent, type SlaState } from '#server/escalation/index.ts';
import type { Clock } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import { completeRows } from './complete-rows.ts';
import { searchInbox } from './search-inbox.ts';
import type { InboxPage, InboxQuery } from './types.ts';

interface Found {
  conversations: Conversation[];
  next: InboxPosition | undefined;
}

/** A page of the inbox. Pages are found by a place in the order, so that they hold still while conversations change. */
export async function listInbox(deps: { db: Db; clock: Clock }, query: InboxQuery): Promise<InboxPage> {
  const found = await find(deps, query);
  const rows = await completeRows(deps, found.conversations, query);
  return { rows, ...(found.next ? { next: found.next } : {}) };
}

async function find(deps: { db: Db; clock: Clock }, query: InboxQuery): Promise<Found> {
  const { filter, order, after, limit } = query;
  const { sla, ...rest } = filter;
  const now = deps.clock.now();
  if (query.search) {
    const among = sla ? { ids: await idsInState(deps, sla, now) } : {};
    return cut(await searchInbox(deps.db, query.search, { ...query, filter: { ...rest, ...among } }), limit);
  }
  if (sla || order === 'most-urgent') return findUrgent(deps.db, { ...query, filter: rest }, sla, now);
  const asked = { filter: rest, ...(order ? { order } : {}), ...(after ? { after } : {}), limit: limit + 1 };
  return cut(
    await listConversations(deps.db, asked),
    limit,
    order === 'longest-waiting' ? 'waitingSince' : 'updatedAt',
  );
}

/** One more than the page was asked for: whether there is a next one is known without counting. */
function cut(
  found: Conversation[],
  limit: number,
  column: 'updatedAt' | 'waitingSince' = 'updatedAt',
): Found {
  const conversations = found.slice(0, limit);
  const last = conversations.at(-1);
  const next = found.length > limit && last ? { at: last[column]!, id: last.id } : undefined;
  return { conversations, next };
}

const BATCH = 200;

/** The clocks know what is due, the conversations the rest: they are asked in turns until the page is full. */
async function findUrgent(
  db: Db,
  { filter, after, limit }: { filter: InboxFilter; after?: InboxPosition; limit: number },
  sla: SlaState['state'] | undefined,
  now: Date,
): Promise<Found> {
  const states: SlaState['state'][] = sla ? [sla] : ['breached', 'warning', 'running'];
  const found: { conversation: Conversation; dueAt: Date }[] = [];
  let from = after;
  for (;;) {
    const batch = await listUrgent(db, { states, now, after: from, limit: BATCH });
    const wanted = filter.ids ? batch.filter(({ id }) => filter.ids!.includes(id)) : batch;
    const listed = await listByIds(
      db,
      wanted.map(({ id }) => id),
      filter,
    );
    const byId = new Map(listed.map((conversation) => [conversation.id, conversation]));
    for (const { id, dueAt } of wanted) {
      const conversation = byId.get(id);
      if (conversation) found.push({ conversation, dueAt });
    }
    const last = batch.at(-1);
    if (found.length > limit || batch.length < BATCH || !last) break;
    from = { at: last.dueAt, id: last.id };
  }
  const last = found.length > limit ? found[limit - 1] : undefined;
  return {
    conversations: found.slice(0, limit).map(({ conversation }) => conversation),
    next: last && { at: last.dueAt, id: last.conversation.id },
  };
}

const MOST_CLOCKS = 5000;

async function idsInState(deps: { db: Db }, sla: SlaState['state'], now: Date): Promise<string[]> {
  const clocks = await listUrgent(deps.db, { states: [sla], now, limit: MOST_CLOCKS });
  return clocks.map(({ id }) => id);
}
