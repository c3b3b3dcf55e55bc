import { sql } from 'kysely';
import type { DbOrTrx } from '#server/platform/db/index.ts';

/** What became of the questions that were looked up in one week, from Monday, UTC. */
export interface QuestionWeek {
  from: Date;
  questions: number;
  /** Nothing at all was found. */
  empty: number;
  /** Something was found and nothing was sure enough to be said. */
  unsure: number;
  /** Of how sure the answers were; null without questions. */
  medianConfidence: number | null;
  /** Answers that a customer or an agent judged, and how many of them were good. */
  rated: number;
  good: number;
  /** Uses of words by customers, and how many were of words that nobody had used in the four weeks before. */
  words: number;
  newWords: number;
}

/** Customers' messages of which the words are compared. */
const MAX_MESSAGES = 20_000;

/** The weeks from one Monday until before another, oldest first, each with figures; evaluations are left out. */
export async function listQuestionWeeks(
  db: DbOrTrx,
  { from, until }: { from: Date; until: Date },
): Promise<QuestionWeek[]> {
  const { rows } = await sql<{
    week: Date;
    questions: number;
    empty: number;
    unsure: number;
    confidence: number | null;
    rated: number;
    good: number;
    words: number;
    new_words: number;
  }>`
    with week as (
      select start, start + interval '7 days' as finish
      from generate_series(${from}::timestamptz, ${until}::timestamptz - interval '1 second', interval '7 days') as start
    ), question as (
      select w.start, e.data ->> 'outcome' as outcome, e.data -> 'draft' as draft
      from week w
      join event e on e.created_at >= w.start and e.created_at < w.finish
      join conversation c on c.id = e.conversation_id and c.channel <> 'evaluation'
      where e.type = 'turn.completed' and jsonb_typeof(e.data -> 'draft') = 'object'
    ), asked as (
      select start, count(*)::int as questions,
        count(*) filter (where draft -> 'retrieved' = '[]')::int as empty,
        count(*) filter (where draft -> 'retrieved' <> '[]' and outcome = 'unsure')::int as unsure,
        percentile_cont(0.5) within group (order by (draft ->> 'confidence')::float8) as confidence
      from question group by start
    ), judged as (
      select m.created_at, m.helpful as is_good
      from message m where m.helpful is not null and m.channel <> 'evaluation'
      union all
      select l.created_at, l.right_value = 'good'
      from label l where l.kind = 'answer' and l.withdrawn_at is null
    ), rated as (
      select w.start, count(*)::int as rated, count(*) filter (where j.is_good)::int as good
      from week w join judged j on j.created_at >= w.start and j.created_at < w.finish
      group by w.start
    ), said as (
      select date_trunc('week', created_at, 'UTC') as start, words from message
      where author = 'customer' and channel <> 'evaluation' and words is not null
        and created_at >= ${from}::timestamptz - interval '28 days' and created_at < ${until}
      order by created_at desc limit ${MAX_MESSAGES}
    ), used as (
      select start, word, count(*)::int as uses
      from said, unnest(tsvector_to_array(words)) as word
      group by start, word
    ), aged as (
      select start, uses, lag(start) over (partition by word order by start) as before from used
    ), vocabulary as (
      select start, sum(uses)::int as words,
        coalesce(sum(uses) filter (where before is null or before < start - interval '28 days'), 0)::int as new_words
      from aged group by start
    )
    select w.start as week, coalesce(questions, 0) as questions, coalesce(empty, 0) as empty,
      coalesce(unsure, 0) as unsure, confidence, coalesce(rated, 0) as rated, coalesce(good, 0) as good,
      coalesce(words, 0) as words, coalesce(new_words, 0) as new_words
    from week w left join asked using (start) left join rated using (start) left join vocabulary using (start)
    order by w.start`.execute(db);
  return rows.map(({ week, confidence, new_words, ...row }) => ({
    ...row,
    from: week,
    medianConfidence: confidence,
    newWords: new_words,
  }));
}
