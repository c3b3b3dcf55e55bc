import { sql } from 'kysely';
import type { ConversationId, CustomerId, Language } from '#server/kernel/index.ts';
import type { DbOrTrx } from '#server/platform/db/index.ts';

/** An answer with sources that the customer was content with, and what they wrote until it came. */
export interface AcceptedAnswer {
  conversationId: ConversationId;
  seq: number;
  customerId: CustomerId;
  /** The article that the answer names first. */
  articleId: string;
  language: Language;
  /** The customer's messages since the last answer with sources, oldest first. */
  texts: string[];
  at: Date;
}

export interface AcceptedQuery {
  since: Date;
  now: Date;
  /** So long after the assistant closed a conversation its customer would have come back. */
  settleMs: number;
  /** Where the page before this one ended. */
  after?: Pick<AcceptedAnswer, 'conversationId' | 'seq'>;
  limit: number;
}

/**
 * Answers of the assistant that were accepted: the customer said that one helped; or it is the last one of a conversation
 * without an agent that was rated four or five, or that the assistant closed and whose customer did not come back. One
 * that did not help never counts. Newest conversation first, a page at a time.
 */
export async function listAccepted(db: DbOrTrx, query: AcceptedQuery): Promise<AcceptedAnswer[]> {
  const { since, now, settleMs, after, limit } = query;
  const settledBefore = new Date(now.getTime() - settleMs);
  const { rows } = await sql<{
    conversation_id: string;
    seq: number;
    customer_id: string;
    article_id: string;
    language: string;
    texts: string[];
    created_at: Date;
  }>`
    with answer as (
      select m.conversation_id, m.seq, m.helpful, m.citations, m.created_at,
        lag(m.seq) over own as before,
        lead(m.seq) over own is null as is_last
      from message m
      join conversation c on c.id = m.conversation_id
      where c.updated_at >= ${since} and c.channel <> 'evaluation' and c.merged_into is null
        and m.author = 'assistant' and jsonb_array_length(m.citations) > 0
      window own as (partition by m.conversation_id order by m.seq)
    )
    select a.conversation_id, a.seq, c.customer_id, a.citations -> 0 ->> 'articleId' as article_id, c.language,
      a.created_at,
      array(
        select q.text from message q
        where q.conversation_id = a.conversation_id and q.author = 'customer'
          and q.seq < a.seq and q.seq > coalesce(a.before, 0)
        order by q.seq) as texts
    from answer a join conversation c on c.id = a.conversation_id
    where a.created_at >= ${since}
      and ${after ? sql`(a.conversation_id, a.seq) < (${after.conversationId}, ${after.seq})` : sql`true`}
      and a.helpful is not false
      and (a.helpful or a.is_last and not exists (
          select 1 from message g where g.conversation_id = a.conversation_id and g.author = 'agent')
        and (c.rating >= 4 or c.rating is null and c.closed_by = 'assistant' and c.updated_at < ${settledBefore}
          and not exists (
            select 1 from conversation again
            where again.customer_id = c.customer_id and again.id <> c.id and again.created_at > c.created_at
              and again.created_at < c.updated_at + ${settleMs}::integer * interval '1 millisecond')))
    order by a.conversation_id desc, a.seq desc
    limit ${limit}`.execute(db);
  return rows.map((row) => ({
    conversationId: row.conversation_id as ConversationId,
    seq: row.seq,
    customerId: row.customer_id as CustomerId,
    articleId: row.article_id,
    language: row.language,
    texts: row.texts,
    at: row.created_at,
  }));
}
