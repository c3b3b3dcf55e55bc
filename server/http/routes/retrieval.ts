import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { RetrievalViewSchema } from '#contract';
import { readRetrievalQuality } from '#server/insights/index.ts';
import { agentOf } from '../agent-of.ts';
import { presentRetrieval } from '../present/present-retrieval.ts';
import type { HttpDeps } from '../types.ts';

const WordSchema = z.object({ articleId: z.string().max(200), word: z.string().min(1).max(100) });
const changesWord = {
  config: { door: 'conversation.supervise' as const },
  schema: { params: WordSchema, response: { 204: z.null() } },
};

/** How well articles are found, and the words that customers taught the search. */
export const retrievalRoutes =
  (deps: HttpDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/v1/insights/retrieval',
      { config: { door: 'insight.read' }, schema: { response: { 200: RetrievalViewSchema } } },
      async () => {
        const { knowledge } = deps;
        const articles = await knowledge.listArticles({ includeInternal: true });
        return presentRetrieval({
          quality: await readRetrievalQuality(deps),
          meaning: knowledge.vectors?.status(),
          learned: await knowledge.learned.list(),
          titles: new Map(articles.map(({ id, title }) => [id, title])),
        });
      },
    );

    app.delete('/v1/insights/learned-words/:articleId/:word', changesWord, async (request, reply) => {
      const agentName = agentOf(request).name;
      await deps.knowledge.learned.reject({ ...request.params, agentName });
      return reply.status(204).send(null);
    });

    app.put('/v1/insights/learned-words/:articleId/:word', changesWord, async (request, reply) => {
      await deps.knowledge.learned.allow(request.params);
      return reply.status(204).send(null);
    });
  };
