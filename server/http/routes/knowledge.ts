import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ArticleViewSchema, SearchResultSchema, WidgetConfigSchema } from '#contract';
import { AppError } from '#server/kernel/index.ts';
import { MEDIA_TYPES } from '#server/platform/files/index.ts';
import { mayRead } from '../present/may-read.ts';
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
        const asked = { text: q, ...(language ? { language } : {}), limit: limit * 4 };
        const passages = deps.knowledge.search(await deps.knowledge.addSimilar(asked));
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
        // What not everybody may read does not exist for the public.
        if (!mayRead(article, deps.release())) throw new AppError('not_found', 'There is no such article.');
        return presentArticle(article);
      },
    );

    app.get(
      '/v1/widget',
      { config: { door: 'public' }, schema: { response: { 200: WidgetConfigSchema } } },
      async () => {
        const { name, colour, language, languages, suggestions } = deps.release().company;
        const files = { maxBytes: deps.files.maxBytes, types: Object.keys(MEDIA_TYPES) };
        return { company: name, colour, language, languages, suggestions, files };
      },
    );
  };
