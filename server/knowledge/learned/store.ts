import { sql } from 'kysely';
import type { DbOrTrx, Trx } from '#server/platform/db/index.ts';
import './tables.ts';
import type { LearnedWord, RejectedWord } from './types.ts';

export async function listLearned(db: DbOrTrx): Promise<LearnedWord[]> {
  const rows = await db
    .selectFrom('learned_word')
    .selectAll()
    .orderBy('article_id')
    .orderBy('voices', 'desc')
    .orderBy('word')
    .execute();
  return rows.map((row) => ({
    articleId: row.article_id,
    word: row.word,
    voices: row.voices,
    lastUsedAt: row.last_used_at,
  }));
}

export async function listRejected(db: DbOrTrx): Promise<RejectedWord[]> {
  const rows = await db.selectFrom('rejected_word').selectAll().orderBy('rejected_at', 'desc').execute();
  return rows.map((row) => ({
    articleId: row.article_id,
    word: row.word,
    agentName: row.agent_name,
    rejectedAt: row.rejected_at,
  }));
}

/** Puts these words in the place of all. Words of an article that is not stored are left out. */
export async function replaceLearned(trx: Trx, words: LearnedWord[]): Promise<void> {
  const rows = words.map(({ articleId, word, voices, lastUsedAt }) => ({
    article_id: articleId,
    word,
    voices,
    last_used_at: lastUsedAt,
  }));
  await trx.deleteFrom('learned_word').execute();
  await sql`
    insert into learned_word (article_id, word, voices, last_used_at)
    select given.article_id, given.word, given.voices, given.last_used_at
    from jsonb_populate_recordset(null::learned_word, ${JSON.stringify(rows)}::jsonb) as given
    where exists (select 1 from article where article.id = given.article_id)
      and not exists (
        select 1 from rejected_word r where r.article_id = given.article_id and r.word = given.word)
    on conflict do nothing`.execute(trx);
}

/** Whether there was such a word. */
export async function moveToRejected(
  trx: Trx,
  { articleId, word, agentName, rejectedAt }: RejectedWord,
): Promise<boolean> {
  const deleted = await trx
    .deleteFrom('learned_word')
    .where('article_id', '=', articleId)
    .where('word', '=', word)
    .executeTakeFirst();
  if (deleted.numDeletedRows === 0n) return false;
  await trx
    .insertInto('rejected_word')
    .values({ article_id: articleId, word, agent_name: agentName, rejected_at: rejectedAt })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return true;
}

/** Whether there was such a rejection. */
export async function deleteRejected(db: DbOrTrx, articleId: string, word: string): Promise<boolean> {
  const deleted = await db
    .deleteFrom('rejected_word')
    .where('article_id', '=', articleId)
    .where('word', '=', word)
    .executeTakeFirst();
  return deleted.numDeletedRows > 0n;
}
