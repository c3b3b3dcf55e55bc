import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ArticleViewSchema, SearchResultSchema, WidgetConfigSchema } from '#contract';
import { AppError } from '#server/kernel/index.ts';
import { presentArticle, presentHits } from '../present/present-article.ts';
import type { HttpDeps } from '../types.ts';

const QuerySchema = z.object({
  q: z.string().min(1).max(1000),
  language: z.string().length(2).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(10),
});

/** What anybody may read: the public articles, the search over them, and what the chat shows first. */
export const knowledgeRoutes =
  (deps: HttpDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/v1/search',
      {
        config: { door: 'public' },
        schema: { querystring: QuerySchema, response: { 200: SearchResultSchema } },
      },
      async ({ query }) => {
        const { q, language, limit } = query;
        const passages = deps.knowledge.search({
          text: q,
          ...(language ? { language } : {}),
          limit: limit * 4,
        });
        return { query: q, hits: presentHits(passages, limit) };
      },
    );

    app.get(
      '/v1/articles/:articleId',
      {
        config: { door: 'public' },
        schema: {
          params: z.object({ articleId: z.string().max(200) }),
          response: { 200: ArticleViewSchema },
        },
      },
      async ({ params }) => {
        const article = await deps.knowledge.findArticle(params.articleId);
        // Internal articles do not exist for the public.
        if (article?.visibility !== 'public') throw new AppError('not_found', 'There is no such article.');
        return presentArticle(article);
      },
    );

    app.get(
      '/v1/widget',
      { config: { door: 'public' }, schema: { response: { 200: WidgetConfigSchema } } },
      async () => {
        const { name, colour, language, languages, suggestions } = deps.release().company;
        return { company: name, colour, language, languages, suggestions };
      },
    );
  };
