import { sql } from 'kysely';
import type { ConversationId } from '#server/kernel/index.ts';
import type { Db } from '#server/platform/db/index.ts';
import type { KnowledgeGap, Unanswered } from './types.ts';
import './tables.ts';

export interface Noted extends Unanswered {
  words: string;
  askedAt: Date;
}

/** Writes questions down; who asks the same again asks it later, not more often. */
export async function saveUnanswered(db: Db, questions: Noted[]): Promise<void> {
  if (questions.length === 0) return;
  const rows = questions.map((question) => ({
    words: question.words,
    asked_by: question.askedBy,
    origin: question.origin,
    reason: question.reason,
    text: question.text,
    language: question.language,
    asked_at: question.askedAt,
  }));
  await db
    .insertInto('unanswered_question')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['words', 'asked_by']).doUpdateSet({
        text: sql`excluded.text`,
        reason: sql`excluded.reason`,
        asked_at: sql`greatest(excluded.asked_at, unanswered_question.asked_at)`,
      }),
    )
    .execute();
}

/** Forgets what this visitor asked since then and what was the beginning of `text`, or goes on from it. */
export async function forgetBeginnings(
  db: Db,
  { askedBy, text, since }: { askedBy: string; text: string; since: Date },
): Promise<void> {
  await db
    .deleteFrom('unanswered_question')
    .where('asked_by', '=', askedBy)
    .where('asked_at', '>=', since)
    .where(
      sql<boolean>`(starts_with(lower(text), lower(${text}::text)) or starts_with(lower(${text}::text), lower(text)))`,
    )
    .execute();
}

export async function countAsked(db: Db, askedBy: string, since: Date): Promise<number> {
  const { count } = await db
    .selectFrom('unanswered_question')
    .select((expression) => expression.fn.countAll<number>().as('count'))
    .where('asked_by', '=', askedBy)
    .where('asked_at', '>=', since)
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function deleteAsked(db: Db, words: string, askedBy: string): Promise<void> {
  await db
    .deleteFrom('unanswered_question')
    .where('words', '=', words)
    .where('asked_by', '=', askedBy)
    .execute();
}

export async function deleteBefore(db: Db, time: Date): Promise<void> {
  await db.deleteFrom('unanswered_question').where('asked_at', '<', time).execute();
}

/** Grouped by their words, most askers first. */
export async function listGaps(db: Db, since: Date, limit: number): Promise<KnowledgeGap[]> {
  const { rows } = await sql<GapRow>`
    select words, count(*)::int as askers,
      (count(*) filter (where origin = 'help'))::int as from_help,
      (count(*) filter (where reason = 'nothing-found'))::int as nothing_found,
      max(asked_at) as last_asked_at,
      (array_agg(text order by asked_at desc))[1] as example,
      (array_agg(language order by asked_at desc))[1] as language,
      (array_agg(asked_by order by asked_at desc) filter (where origin = 'conversation'))[1] as conversation_id
    from unanswered_question
    where asked_at >= ${since}
    group by words
    order by askers desc, last_asked_at desc, words
    limit ${limit}`.execute(db);
  return rows.map((row) => ({
    id: row.words,
    example: row.example,
    language: row.language,
    askers: row.askers,
    fromHelp: row.from_help,
    nothingFound: row.nothing_found,
    lastAskedAt: row.last_asked_at,
    ...(row.conversation_id ? { conversationId: row.conversation_id as ConversationId } : {}),
  }));
}

interface GapRow {
  words: string;
  askers: number;
  from_help: number;
  nothing_found: number;
  last_asked_at: Date;
  example: string;
  language: string;
  conversation_id: string | null;
}
