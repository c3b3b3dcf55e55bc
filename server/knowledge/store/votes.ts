import { sql } from 'kysely';
import type { DbOrTrx } from '#server/platform/db/index.ts';
import '../tables.ts';

/** A visitor's word on an article of the help centre. */
export interface ArticleVote {
  articleId: string;
  version: number;
  /** Stands for a browser, not for a person. */
  visitor: string;
  helpful: boolean;
  at: Date;
}

/** One vote for each visitor and article: who votes again changes their mind. */
export async function saveVote(db: DbOrTrx, vote: ArticleVote): Promise<void> {
  await db
    .insertInto('article_vote')
    .values({
      article_id: vote.articleId,
      visitor: vote.visitor,
      version: vote.version,
      helpful: vote.helpful,
      voted_at: vote.at,
    })
    .onConflict((conflict) =>
      conflict.columns(['article_id', 'visitor']).doUpdateSet({
        version: sql`excluded.version`,
        helpful: sql`excluded.helpful`,
        voted_at: sql`excluded.voted_at`,
      }),
    )
    .execute();
}

/** How many found an article helpful as it is now; votes on an earlier version are not counted. */
export interface ArticleVotes {
  articleId: string;
  title: string;
  language: string;
  helpful: number;
  notHelpful: number;
  lastVotedAt: Date;
}

/** Articles with votes, those that helped least first: by the number of "no" beyond "yes". */
export async function listVotes(db: DbOrTrx, limit: number): Promise<ArticleVotes[]> {
  const { rows } = await sql<ArticleVotes>`
    select article.id as "articleId", article_version.content ->> 'title' as title,
      article_version.content ->> 'language' as language,
      (count(*) filter (where helpful))::int as helpful,
      (count(*) filter (where not helpful))::int as "notHelpful",
      max(voted_at) as "lastVotedAt"
    from article_vote
    join article on article.id = article_vote.article_id and article.version = article_vote.version
    join article_version on article_version.article_id = article.id and article_version.version = article.version
    where article.removed_at is null
    group by article.id, article_version.content
    order by count(*) filter (where not helpful) - count(*) filter (where helpful) desc, max(voted_at) desc
    limit ${limit}`.execute(db);
  return rows;
}
