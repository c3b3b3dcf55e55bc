import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { sql } from 'kysely';
import MiniSearch from 'minisearch';
import { createSearcher } from '#server/knowledge/search/create-searcher.ts';
import type { IndexedArticle } from '#server/knowledge/search/types.ts';
import type { Db } from '#server/platform/db/index.ts';

/** A search over articles as it comes, with its defaults. */
export interface Engine {
  name: string;
  /** Indexes all articles and returns how to ask: paths of articles, best first, at least ten where there are. */
  index(articles: IndexedArticle[]): Promise<(text: string) => string[] | Promise<string[]>>;
}

const LIMIT = 10;

export const candor: Engine = {
  name: 'Candor',
  async index(articles) {
    const searcher = createSearcher();
    searcher.update(articles, []);
    return (text) => searcher.search({ text }).map(({ path }) => path);
  },
};

export const miniSearch: Engine = {
  name: 'MiniSearch',
  async index(articles) {
    const index = new MiniSearch({ fields: ['title', 'text'] });
    index.addAll(articles.map((article, id) => ({ id, ...toPlain(article) })));
    return (text) => index.search(text).map(({ id }) => articles[id as number]!.path);
  },
};

export const orama: Engine = {
  name: 'Orama',
  async index(articles) {
    const database = create({ schema: { path: 'string', title: 'string', text: 'string' } as const });
    await insertMultiple(database, articles.map(toPlain));
    const properties = ['title', 'text'] as ('title' | 'text')[];
    return async (term) => {
      const { hits } = await searchOrama(database, { term, properties, limit: LIMIT });
      return hits.map(({ document }) => document.path);
    };
  },
};

/**
 * PostgreSQL's full text search: English stemming, title before text, an index, `ts_rank_cd`. Words are joined with
 * "or", because a customer's whole question joined with "and" finds next to nothing. `db` has to be empty.
 */
export function fullText(name: string, db: Db): Engine {
  return {
    name,
    async index(articles) {
      await sql`create table bench_article (path text, words tsvector)`.execute(db);
      for (const article of articles) {
        const { path, title, text } = toPlain(article);
        await sql`insert into bench_article values (${path}, setweight(to_tsvector('english', ${title}), 'A')
          || setweight(to_tsvector('english', ${text}), 'D'))`.execute(db);
      }
      await sql`create index on bench_article using gin (words)`.execute(db);
      await sql`analyze bench_article`.execute(db);
      return async (text) => {
        const { rows } = await sql<{ path: string }>`
          with asked as (select replace(plainto_tsquery('english', ${text})::text, '&', '|')::tsquery as query)
          select path from bench_article, asked where words @@ query
          order by ts_rank_cd(words, query, 1) desc limit ${LIMIT}`.execute(db);
        return rows.map(({ path }) => path);
      };
    },
  };
}

function toPlain({ path, content }: IndexedArticle): { path: string; title: string; text: string } {
  return { path, title: content.title, text: content.passages.map(({ text }) => text).join('\n') };
}
