import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { SourceViewSchema, TeamArticleSchema, TeamSearchSchema } from '#contract';
import { AppError } from '#server/kernel/index.ts';
import { presentArticle, presentHits } from '../present/present-article.ts';
import { presentSource } from '../present/present-source.ts';
import type { HttpDeps } from '../types.ts';

const QuerySchema = z.object({
  q: z.string().min(1).max(1000),
  limit: z.coerce.number().int().min(1).max(20).default(5),
});
const VersionSchema = z.object({ version: z.coerce.number().int().positive().optional() });

/** What the team sees of the knowledge: where it comes from, internal articles, resolved tickets, older versions. */
export const sourceRoutes =
  (deps: HttpDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const team = { config: { door: 'knowledge.readInternal' as const } };

    app.get(
      '/v1/sources',
      { ...team, schema: { response: { 200: z.object({ sources: z.array(SourceViewSchema) }) } } },
      async () => {
        const readings = new Map(
          (await deps.knowledge.listReadings()).map((reading) => [reading.sourceId, reading]),
        );
        const { sources } = deps.release();
        return { sources: sources.map((source) => presentSource(source, readings.get(source.id))) };
      },
    );

    app.get(
      '/v1/knowledge/search',
      { ...team, schema: { querystring: QuerySchema, response: { 200: TeamSearchSchema } } },
      async ({ query }) => {
        const { q, limit } = query;
        const find = (pool: 'articles' | 'tickets') => {
          const found = deps.knowledge.search({ text: q, pool, includeInternal: true, limit: limit * 4 });
          const internal = new Set(found.flatMap((hit) => (hit.isInternal ? [hit.articleId] : [])));
          return presentHits(found, limit).map(({ articleId, title, snippet, score }) => ({
            articleId,
            title,
            snippet,
            score,
            isInternal: internal.has(articleId),
          }));
        };
        return { articles: find('articles'), tickets: find('tickets') };
      },
    );

    app.get(
      '/v1/knowledge/articles/:articleId',
      {
        ...team,
        schema: {
          params: z.object({ articleId: z.string().max(200) }),
          querystring: VersionSchema,
          response: { 200: TeamArticleSchema },
        },
      },
      async ({ params, query }) => {
        const article = await deps.knowledge.findArticle(params.articleId, query.version);
        if (!article) throw new AppError('not_found', 'There is no such article.');
        const { version, path, isPublic, pool } = article;
        return { ...presentArticle(article), version, path, isPublic, pool };
      },
    );
  };
